import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangesOf } from './line-table.ts';

const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

test.each([
  ['', 0, 0, range(1, 1, 1, 1)],
  ['ab', 0, 2, range(1, 1, 1, 3)],
  ['a\nb', 2, 3, range(2, 1, 2, 2)],
  ['a\nb', 1, 2, range(1, 2, 2, 1)],
  ['a\r\nb', 3, 4, range(2, 1, 2, 2)],
  ['a\rb\n', 2, 4, range(2, 1, 3, 1)],
  ['\n\n', 2, 2, range(3, 1, 3, 1)],
  ['半導体', 1, 3, range(1, 2, 1, 4)],
  // A character beyond the Basic Multilingual Plane takes two columns; no-break and line-separator characters end no line.
  ['𠮷野\u2028a', 2, 5, range(1, 3, 1, 6)],
])('in %j, offsets %i to %i', (text, start, end, expected) => {
  expect(rangesOf(text)({ start, end })).toEqual(expected);
});

test('a line and a column lead back to the offset', () => {
  const texts = fc.array(fc.constantFrom('a', '半', '𠮷', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), (text, at) => {
      const start = at % (text.length + 1);
      const { line, column } = rangesOf(text)({ start, end: start });
      const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
      expect(before.join('').length + column - 1).toBe(start);
    }),
  );
});
