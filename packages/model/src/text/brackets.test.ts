import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairBrackets } from './brackets.ts';

function depths(text: string): string {
  return pairBrackets([...text]).depth.join('');
}

test.each([
  ['ab', '00'],
  ['a（b）c', '00100'],
  ['（a「b」c）', '0112110'],
  ['（half)', '011110'],
  ['(full）', '011110'],
  ['（open', '00000'],
  ['shut）', '00000'],
  ['（（a）', '0010'],
  ['『a』【b】〔c〕［d］｛e｝〈f〉《g》', '010'.repeat(7)],
  ['(a)[b]{c}', '010'.repeat(3)],
  // Each kind is paired for itself, so that a stray one of another kind between breaks no pair.
  ['（a「b）', '01110'],
])('%s', (text, expected) => {
  expect(depths(text)).toBe(expected);
});

test('from each closing bracket to its opening one', () => {
  expect([...pairBrackets([...'（a「b」））']).opening]).toEqual([
    [4, 2],
    [5, 0],
  ]);
});

test('a glyph of a character and marks is no bracket', () => {
  expect(pairBrackets(['(', 'か\u3099', '', ')']).depth).toEqual([0, 1, 1, 0]);
});

test('nested brackets are as deep as they are nested', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('（）', '「」', '[]', '《》'), { minLength: 1, maxLength: 20 }), (pairs) => {
      const open = pairs.map(([opener = '']) => opener);
      const close = pairs.map(([, closer = '']) => closer).reverse();
      const up = pairs.map((_, depth) => depth);
      expect(pairBrackets([...open, 'x', ...close]).depth).toEqual([...up, pairs.length, ...up.toReversed()]);
    }),
  );
});
