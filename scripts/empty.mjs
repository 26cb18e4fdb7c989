/** Removes the folder of an earlier build, so that no output of a deleted source remains: `node empty.mjs FOLDER`. */
import { rmSync } from 'node:fs';

rmSync(process.argv[2], { recursive: true, force: true });
