import { expect, test } from 'vitest';
import { codePointAt, excerptAt, excerptOf } from './excerpt.ts';

test.each([
  ['a: b c', 3, 'b'],
  ['半導体　装置', 0, '半導体'],
  [' b', 0, ''],
  ['a', 1, ''],
  ['', 0, ''],
  ['a'.repeat(50), 0, 'a'.repeat(40)],
  [`${'a'.repeat(39)}𠮷`, 0, 'a'.repeat(39)],
  [`${'a'.repeat(38)}𠮷b`, 0, `${'a'.repeat(38)}𠮷`],
])('the word of %j at %i', (text, offset, expected) => {
  expect(excerptAt(text, offset)).toBe(expected);
});

test.each([
  ['a]', 0, 1, 'a'],
  ['a]', 2, 2, ''],
  ['\u3000', 0, 1, 'U+3000'],
])('what stands in %j from %i to %i', (text, start, end, expected) => {
  expect(excerptOf(text, { start, end })).toBe(expected);
});

test.each([
  ['\u0007', 0, 'U+0007'],
  ['a𠮷', 1, 'U+20BB7'],
  ['', 0, 'U+0000'],
])('the code point of %j at %i', (text, offset, expected) => {
  expect(codePointAt(text, offset)).toBe(expected);
});
