import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedSpans } from './fold.ts';

test.each([
  ['ＡＩ', 'ai'],
  ['ﾃﾞｼﾞﾀﾙ庁', 'デジタル庁'],
  ['か\u3099', 'ガ'],
  ['ろぼっと', 'ロボット'],
  ['日英デジタル・カウンスル', '日英デジタルカウンスル'],
  ['第 ２ 回　会合', '第2回会合'],
  ['Open‐RAN', 'open ran'],
  ['Ｏｐｅｎ　ＲＡＮ', 'open ran'],
  ['古賀 友一郎', '古賀友一郎'],
  ['強靱化', '強靭化'],
  ['AI ガバナンス', 'aiガバナンス'],
  ['the UK’s  GDS', "the uk's gds"],
  [' - ', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('が', 'ｶﾞ', '・', ' ', '-', 'Ａ', 'ﬁ', '㈱', '靱', '\u3099', '\ud800'),
    fc.string({ maxLength: 2, unit: 'binary' }),
  ),
});

test('each unit of a folded text is of a part of the text, in its order', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = fold(written);
      const spans = foldedSpans(written);
      expect(spans.length).toBe(folded.length);
      for (const [place, { start, end }] of spans.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(written.length);
        expect(start).toBeGreaterThanOrEqual(spans[place - 1]?.start ?? 0);
      }
    }),
  );
});

test('what separates nothing is nowhere in a folded text', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(fold(written)).not.toMatch(/\n|^ | $| {2}/);
    }),
  );
});
