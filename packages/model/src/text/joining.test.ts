import { expect, test } from 'vitest';
import { joinLines, joint } from './joining.ts';
import { readLines, textOf } from './lines.ts';

test.each([
  ['国', '際', ''],
  ['国', 'A', ''],
  ['A', '国', ''],
  ['、', 'A', ''],
  ['A', '（', ''],
  ['1', '年', ''],
  ['a', 'b', ' '],
  [',', 'b', ' '],
  ['.', 'T', ' '],
  ['a', '(', ' '],
  ['-', 't', ''],
  ['/', 't', ''],
])('%s and %s', (before, after, expected) => {
  expect(joint(before, after)).toBe(expected);
});

test('lines lose the blanks at their ends, and an added space has no column', () => {
  const joined = joinLines(readLines(' \u3000data\u00a0\n\n\u3000flows \t\n国\u3000際\u3000\n'));
  expect(textOf(joined)).toBe('data flows国\u3000際');
  expect(joined.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:3',
    '1:4',
    '1:5',
    '1:6',
    '3:0',
    '3:2',
    '3:3',
    '3:4',
    '3:5',
    '3:6',
    '4:1',
    '4:2',
    '4:3',
  ]);
});

test('a mark at the head of a line composes with the letter that it follows', () => {
  expect(joinLines(readLines('か\n\u3099く'))).toEqual([
    { text: 'が', line: 1, column: 1 },
    { text: 'く', line: 2, column: 2 },
  ]);
});
