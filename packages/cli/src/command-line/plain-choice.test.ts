import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../commands/commands.ts';
import { fullChoice } from './full-choice.ts';
import { plainChoice } from './plain-choice.ts';

const words = [
  ...commands.map(({ name }) => name),
  ...commands.flatMap(({ options }) => options.map(({ flags }) => flags.replace(/ .*/, ''))),
  ...[
    '--registry',
    '--lang',
    '--help',
    '-h',
    '--version',
    '--',
    '-',
    '-x',
    '--max-warnings=2',
    '',
    'one.yaml',
    'ja',
    '2',
    '-1',
  ],
];
const full = (args: readonly string[]) => fullChoice(args, { commands, language: 'en', version: '1.2.3', width: 80 });

test('what is read of a plain line is what commander reads', () => {
  const args = fc.tuple(fc.constantFrom(...words), fc.array(fc.constantFrom(...words), { maxLength: 6 }));
  fc.assert(
    fc.property(args, ([first, rest]) => {
      const choice = plainChoice([first, ...rest], commands);
      if (choice) expect(full([first, ...rest])).toEqual({ kind: 'command', choice });
    }),
    { numRuns: 2000 },
  );
});

test('the usual lines are plain', () => {
  const lines = [
    ['validate'],
    ['validate', 'a.yaml', 'b.json', '--format', 'json', '--max-warnings', '0', '--fix'],
    ['validate', '-', '--registry', '..', '--lang', 'ja'],
    ['show', 'memo-2024/exchanges', '--json'],
    ['overview', '--as-of', '2025-01-22', '--known-at', '2026-01-01'],
  ];
  expect(lines.map((line) => ({ kind: 'command', choice: plainChoice(line, commands) }))).toEqual(lines.map(full));
});

test.each([
  [['--help']],
  [['validate', '-h']],
  [['validate', '--max-warnings=2']],
  [['validate', '--max-warnings']],
  [['validate', '--max-warnings', '--fix']],
  [['validate', '--', 'a']],
  [['validate', '--none']],
  [['show']],
  [['show', 'a', 'b']],
  [['validat']],
  [[]],
])('%j is left to commander', (line) => {
  expect(plainChoice(line, commands)).toBeUndefined();
});
