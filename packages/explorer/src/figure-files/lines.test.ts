import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('English breaks at blanks, Japanese between characters but not within a word in katakana, never before a full stop', () => {
  expect(linesOf('Increasing the synergies of ministries', 12)).toEqual([
    'Increasing the',
    'synergies of',
    'ministries',
  ]);
  expect(linesOf('相乗効果を高める。', 8)).toEqual(['相乗効果を高める。']);
  expect(linesOf('相乗効果を高める。', 5)).toEqual(['相乗効果を', '高める。']);
  expect(linesOf('先端テクノロジー・パートナーシップ', 12)).toEqual(['先端テクノロジー・', 'パートナーシップ']);
  expect(linesOf('', 5)).toEqual([]);
});

test('no character but blanks is lost', () => {
  const without = (text: string): string => text.replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(without(linesOf(text, width).join(''))).toBe(without(text));
    }),
  );
});
