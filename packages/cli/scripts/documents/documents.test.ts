import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page, pages, picture, pictures, rootFolder } from './pages.ts';

test.each(['ja', 'en'] as const)('the picture (%s) is what `npm run docs` draws today', async (lang) => {
  expect(readFileSync(rootFolder + pictures[lang], 'utf8')).toBe(await picture(lang));
});

test.each(pages)('%s is what `npm run docs` writes today', (path) => {
  expect(readFileSync(rootFolder + path, 'utf8')).toBe(page(path));
});
