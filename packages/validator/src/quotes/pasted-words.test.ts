import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedWords } from './pasted-words.ts';

const leaf = '2024 年 11 月 19 日に開かれた対話（第2回）を通じて、二国間の「連携」が“更に”強化された。ガイドを作る。';

test.each([
  ['full-width figures', '２０２４ 年 １１ 月 １９ 日', '2024 年 11 月 19 日'],
  ['missing blanks', '2024年11月19日に', '2024 年 11 月 19 日に'],
  ['ideographic blanks', '2024　年　11　月', '2024 年 11 月'],
  ['a line break', '開かれた対\n  話（第2回）', '開かれた対話（第2回）'],
  ['half-width brackets', '対話(第2回)を', '対話（第2回）を'],
  ['other brackets', '対話〔第2回〕を', '対話（第2回）を'],
  ['other quotation marks', '"更に"強化', '“更に”強化'],
  ['edge blanks', ' 強化された。\n', '強化された。'],
  ['quotation marks around it', '「を通じて、二国間の「連携」が」', 'を通じて、二国間の「連携」が'],
  ['half-width kana', 'ｶﾞｲﾄﾞを作る', 'ガイドを作る'],
])('%s', (_, exact, printed) => {
  expect(pastedWords(exact, leaf)).toBe(printed);
});

test.each([
  ['other words', '2025 年 11 月 19 日', leaf],
  ['words that occur twice', '１ 回', '1回目と1回目'],
  ['nothing but blanks', ' \u3000', leaf],
  ['a part of a grapheme', 'ｶ', 'ガイド'],
  ['a part of a sign', '株', '㈱例'],
])('%s: nothing certain', (_, exact, text) => {
  expect(pastedWords(exact, text)).toBeUndefined();
});

test('a hyphen at the end of a line', () => {
  const text = 'Both sides will co-operate on research and develop-\u2010ment.';
  expect(pastedWords('co-operate on re-\nsearch', text)).toBe('co-operate on research');
  expect(pastedWords('will co-\noperate', text)).toBe('will co-operate');
});

test('what is found stands in the leaf, once', () => {
  const unit = fc.constantFrom(
    '対',
    '話',
    '（',
    '）',
    '１',
    '1',
    ' ',
    '\u3000',
    '「',
    '」',
    'ｶ',
    'ﾞ',
    'ガ',
    '-',
    '‐',
    'か',
    '\u3099',
  );
  const words = fc.string({ unit, maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, (before, exact, after) => {
      const text = before + exact + after;
      const printed = pastedWords(exact.replaceAll(' ', ''), text);
      if (printed !== undefined) expect(text.split(printed)).toHaveLength(2);
    }),
    { numRuns: 5000 },
  );
});
