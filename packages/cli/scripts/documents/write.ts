/** Writes what pages show of the command and of the packages: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { page, pages, picture, pictures, rootFolder } from './pages.ts';

for (const lang of ['ja', 'en'] as const) writeFileSync(rootFolder + pictures[lang], await picture(lang));
for (const path of pages) writeFileSync(rootFolder + path, page(path));
