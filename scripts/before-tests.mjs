/** Runs before each test file. */
import { statSync } from 'node:fs';
import fc from 'fast-check';

// Property tests look at other examples in every run, but in CI at the same: what fails there is the change, not chance.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 });

// Node 20 resolves a module through a link wrongly if the last file that the process looked at was a pipe, and an earlier
// test file may have looked at one.
statSync('.');
