/** The file of a thread, which checks a part of a stream. */
import { launch } from './launch.ts';

launch(import.meta.dirname, './stream-program.js');
