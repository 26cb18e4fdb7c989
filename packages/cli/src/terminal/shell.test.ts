import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord } from './shell.ts';

test('only words that a shell would read otherwise are quoted', () => {
  expect(['a/b-2.yaml', 'my file.yaml', "it's", '', '報告.yaml'].map((word) => shellWord(word, 'linux'))).toEqual([
    'a/b-2.yaml',
    "'my file.yaml'",
    `'it'\\''s'`,
    "''",
    "'報告.yaml'",
  ]);
  expect(['a\\b.yaml', 'my "file".yaml'].map((word) => shellWord(word, 'win32'))).toEqual([
    'a\\b.yaml',
    '"my ""file"".yaml"',
  ]);
});

test('a shell reads each word back', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'a é$`"\'\\!*~;&|<>(){}#\n=') }), { minLength: 1 });
  fc.assert(
    fc.property(words, (all) => {
      const line = `printf '%s\\0' ${all.map((word) => shellWord(word, 'linux')).join(' ')}`;
      expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(all);
    }),
    { numRuns: 50 },
  );
});
