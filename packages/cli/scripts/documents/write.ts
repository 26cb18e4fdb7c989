/** Writes what the landing pages show of the command and of the data: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { landingFiles, rootFolder } from './pages.ts';

for (const lang of ['ja', 'en'] as const)
  for (const [path, text] of await landingFiles(lang)) writeFileSync(rootFolder + path, text);
