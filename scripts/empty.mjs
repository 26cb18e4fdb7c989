/** Removes a folder of what an earlier build wrote, so that no file of a deleted source stays: `node empty.mjs FOLDER`. */
import { rmSync } from 'node:fs';

rmSync(process.argv[2], { recursive: true, force: true });
