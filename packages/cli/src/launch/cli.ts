#!/usr/bin/env node
/** The file that is run: it starts the command. */
import { launch } from './launch.ts';

launch(import.meta.dirname, './program.js');
