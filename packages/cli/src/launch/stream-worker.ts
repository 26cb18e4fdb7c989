/** The file of a thread: it starts the checking of a part of a stream from its code cache. */
import { loaderOf } from '../code-cache/loader.ts';

loaderOf(import.meta.dirname)('./stream-program.js');
