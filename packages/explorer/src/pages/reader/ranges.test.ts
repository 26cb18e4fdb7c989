import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './ranges.ts';

test('ranges that overlap are cut at each end, and a number stands where its range ends', () => {
  const ranges = [
    { start: 0, end: 4, quoted: true as const },
    { start: 2, end: 6, note: 1 },
  ];
  expect(runsOf([...'日英関係省庁は'], ranges)).toEqual([
    { text: '日英', quoted: true, noted: false, notes: [] },
    { text: '関係', quoted: true, noted: true, notes: [] },
    { text: '省庁', quoted: false, noted: true, notes: [1] },
    { text: 'は', quoted: false, noted: false, notes: [] },
  ]);
});

test('the runs joined are the text', () => {
  const range = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(range), (text, ranges) => {
      expect(
        runsOf([...text], ranges)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
