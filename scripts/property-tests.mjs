/** Property tests look at other examples in every run, but in CI at the same: what fails there is the change, and no chance. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 });
