/** The file of a thread, which checks a part of a stream: what the command has loaded is compiled from its code cache. */
import { loaderOf } from '../code-cache/loader.ts';

loaderOf(import.meta.dirname)('./stream-program.js');
