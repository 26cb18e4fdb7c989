import { expect, test } from 'vitest';
import { canonicalise } from './canonicalise.ts';
import { unifiedIdeographs } from './radicals.ts';

test('radicals of the two blocks become one unified ideograph each', () => {
  const wrong = [...unifiedIdeographs].filter(
    ([radical, ideograph]) => !/^[\u2E80-\u2FDF]$/u.test(radical) || !/^\p{Unified_Ideograph}$/u.test(ideograph),
  );
  expect(wrong).toEqual([]);
});

test('every Kangxi radical is mapped', () => {
  const kangxi = Array.from({ length: 214 }, (_, at) => String.fromCodePoint(0x2f00 + at));
  expect(kangxi.filter((radical) => !unifiedIdeographs.has(radical))).toEqual([]);
});

test.each([
  ['⽇', '日'],
  ['⻑', '長'],
  ['⾰', '革'],
  ['⼀', '一'],
  ['⾏', '行'],
])('%s is %s', (radical, ideograph) => {
  expect(unifiedIdeographs.get(radical)).toBe(ideograph);
});

test('full-width punctuation stays, and NFC reports the ideographs that it rewrites', () => {
  const { text, normalised } = canonicalise('（塚\uFA10と福\uFA1Bの協力：３件）', 'web-text', []);
  expect([text, normalised]).toEqual([
    '（塚塚と福福の協力：３件）'.normalize('NFC'),
    [
      { printed: '\uFA10', canonical: '塚', line: 1, column: 3 },
      { printed: '\uFA1B', canonical: '福', line: 1, column: 6 },
    ],
  ]);
});
