#!/usr/bin/env node
/** The file that is run: it starts the command from its code cache. */
import { loaderOf } from '../code-cache/loader.ts';

loaderOf(import.meta.dirname)('./program.js');
