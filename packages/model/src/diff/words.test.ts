import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from './words.ts';

test('texts are compared by words', () => {
  expect(compareWords('情報を毎年共有する。', '情報を毎年交換する。')).toEqual([
    { side: 'both', text: '情報を毎年' },
    { side: 'before', text: '共有' },
    { side: 'after', text: '交換' },
    { side: 'both', text: 'する。' },
  ]);
  expect(compareWords('share information', 'share all information')).toEqual([
    { side: 'both', text: 'share ' },
    { side: 'after', text: 'all ' },
    { side: 'both', text: 'information' },
  ]);
  expect(compareWords('To meet once a year in Tokyo', 'To talk twice a year in Tokyo')).toEqual([
    { side: 'both', text: 'To ' },
    { side: 'before', text: 'meet once' },
    { side: 'after', text: 'talk twice' },
    { side: 'both', text: ' a year in Tokyo' },
  ]);
  expect(compareWords('情報の共有', 'the sharing of information')).toEqual([
    { side: 'before', text: '情報の共有' },
    { side: 'after', text: 'the sharing of information' },
  ]);
});

test('the stretches of a comparison give back both texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const parts = compareWords(before, after);
      const text = (left: string): string => parts.flatMap((part) => (part.side === left ? [] : [part.text])).join('');
      expect([text('after'), text('before')]).toEqual([before, after]);
    }),
  );
});
