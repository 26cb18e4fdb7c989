/** Writes the LICENSE-SOURCES of the repository as the built package has it: `tsx scripts/source-terms.ts`. */
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('../dist/LICENSE-SOURCES', import.meta.url), new URL('../../../LICENSE-SOURCES', import.meta.url));
