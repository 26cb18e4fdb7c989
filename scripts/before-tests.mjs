/** Runs before each test file. */
import { statSync } from 'node:fs';
import fc from 'fast-check';

// Property tests try other examples in every run. In CI the examples are fixed, so that only a change can make a test fail.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 });

// Node 20 resolves a module through a link wrongly if the last file that the process looked at was a pipe, and an earlier
// test file may have looked at one.
statSync('.');
