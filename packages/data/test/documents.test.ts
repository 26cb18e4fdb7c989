import { readFileSync } from 'node:fs';
import * as helpers from '@digital-accords/data/helpers';
import * as query from '@digital-accords/data/query';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the citation of the package is that of the repository', () => {
  expect(read('CITATION.cff')).toBe(read('../../CITATION.cff'));
});

test('the API reference has every function, with what it takes, returns and throws', () => {
  const text = read('dist/docs/api.md');
  const functions = Object.keys({ ...helpers, ...query });
  expect(functions.filter((name) => !text.includes(`### ${name}\n`))).toEqual([]);
  expect(text).toContain('- throws: RangeError if there is no such commitment or day');
});

test('the dictionary has every field of a commitment, and an example of each that a record has', () => {
  const [, section = ''] = read('dist/docs/dictionary.md').split('## Commitment\n');
  const rows = section.split('\n## ')[0]?.match(/^\| `.*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => row.startsWith('| `quotes`'))[0]).toContain('"exact"');
});
