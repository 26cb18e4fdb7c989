import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the bundle carries the licences of the packages in it', () => {
  const notices = readFileSync(new URL('../dist/NOTICES.txt', import.meta.url), 'utf8');
  const heads = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \((\S+)\)$/gm)].map(([, name, licence]) => [name, licence]);
  expect(heads).toEqual([
    ['ajv', 'MIT'],
    ['ajv-formats', 'MIT'],
    ['fast-deep-equal', 'MIT'],
    ['fast-string-truncated-width', 'MIT'],
    ['fast-string-width', 'MIT'],
    ['fastest-levenshtein', 'MIT'],
    ['js-yaml', 'MIT'],
    ['jsonc-parser', 'MIT'],
    ['picocolors', 'ISC'],
  ]);
  expect(notices.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(heads.length);
});
