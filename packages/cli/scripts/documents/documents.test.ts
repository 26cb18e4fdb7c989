import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { landingFiles, rootFolder } from './pages.ts';

test.each(['ja', 'en'] as const)('the landing page (%s) shows what `npm run docs` writes today', async (lang) => {
  for (const [path, text] of await landingFiles(lang)) expect(readFileSync(rootFolder + path, 'utf8'), path).toBe(text);
});
