import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { edited, finding, found } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { agreement, memo, sharing } from '../../test/example-paths.ts';
import { source, sourceHash } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

test('words that differ from the printed ones', () => {
  expect(found({ [sharing]: [['exact: 情報を毎年共有', 'exact: 情報を毎年、共有']] })).toEqual([
    finding([sharing, 13, 12, 23], {
      ruleId: 'quote-verbatim',
      messageId: 'differs',
      pointer: '/quotes/0/exact',
      params: { leaf: '1/a', same: '情報を毎年', printed: '共有する。', written: '、共有する。' },
    }),
  ]);
});

test('words that differ from the printed ones at their beginning', () => {
  expect(found({ [sharing]: [['exact: 情報を毎年共有', 'exact: 資料を毎年共有']] })).toEqual([
    finding([sharing, 13, 12, 22], {
      ruleId: 'quote-verbatim',
      messageId: 'differs-before',
      pointer: '/quotes/0/exact',
      params: { leaf: '1/a', same: 'を毎年共有する。', printed: '情報', written: '資料' },
    }),
  ]);
});

test('characters that cannot be seen or only look right', () => {
  expect(found({ [sharing]: [['exact: 情報を毎年共有', 'exact: 情報を\u200b毎年共有']] })).toEqual([
    finding([sharing, 13, 12, 23], {
      ruleId: 'quote-verbatim',
      messageId: 'look-alike',
      pointer: '/quotes/0/exact',
      params: { leaf: '1/a', characters: ['U+200B'] },
    }),
  ]);
});

test('words that are nowhere', () => {
  expect(found({ [agreement]: [['exact: 法的拘束力を持たない', 'exact: 効力を生じる']] })).toEqual([
    finding([agreement, 23, 14, 20], {
      ruleId: 'quote-verbatim',
      messageId: 'absent',
      pointer: '/bindingness/quotes/0/exact',
      params: { leaf: '3', exact: '効力を生じる' },
    }),
  ]);
});

test('words that stand in another leaf', () => {
  expect(found({ [sharing]: [["  leaf: '1'", '  leaf: 1/a']] })).toEqual([
    finding([sharing, 16, 9, 12], {
      ruleId: 'quote-verbatim',
      messageId: 'moved',
      pointer: '/stem/leaf',
      params: { leaf: '1/a', exact: '両者は次のことを行う。', found: '1' },
      suggestions: ['1'],
    }),
  ]);
});

test('words that stand in several other leaves', () => {
  expect(found({ [agreement]: [["leaf: '1'\n      exact: 両者", 'leaf: title\n      exact: を']] })).toEqual([
    finding([agreement, 14, 13, 18], {
      ruleId: 'quote-verbatim',
      messageId: 'elsewhere',
      pointer: '/parties/0/quote/leaf',
      params: { leaf: 'title', exact: 'を', found: ['1', '1/a', '1/b', '2', '3'] },
      suggestions: ['1', '1/a', '1/b'],
    }),
  ]);
});

test('words that occur twice', () => {
  expect(found({ [agreement]: [["leaf: '1'\n      exact: 両者", 'leaf: 1/b\n      exact: を']] })).toEqual([
    finding([agreement, 15, 14, 15], {
      ruleId: 'quote-verbatim',
      messageId: 'ambiguous',
      pointer: '/parties/0/quote/exact',
      params: { leaf: '1/b', exact: 'を', count: 2 },
    }),
  ]);
});

test('an occurrence beyond the last', () => {
  expect(
    found({ [agreement]: [["leaf: '1'\n      exact: 両者", 'leaf: 1/b\n      occurrence: 3\n      exact: を']] }),
  ).toEqual([
    finding([agreement, 15, 19, 20], {
      ruleId: 'quote-verbatim',
      messageId: 'no-such-occurrence',
      pointer: '/parties/0/quote/occurrence',
      params: { leaf: '1/b', exact: 'を', count: 2 },
    }),
  ]);
});

test('the second of two', () => {
  expect(
    found({ [agreement]: [["leaf: '1'\n      exact: 両者", 'leaf: 1/b\n      occurrence: 2\n      exact: を']] }),
  ).toEqual([]);
});

test('an occurrence that is not needed', () => {
  expect(
    found({ [agreement]: [["leaf: '1'\n      exact: 両者", "leaf: '1'\n      occurrence: 1\n      exact: 両者"]] }),
  ).toEqual([
    finding([agreement, 15, 7, 17], {
      ruleId: 'quote-verbatim',
      messageId: 'needless-occurrence',
      pointer: '/parties/0/quote/occurrence',
      params: { leaf: '1', exact: '両者' },
    }),
  ]);
});

test('words that end within a character of two code points', () => {
  const text = source.replace('情報を毎年', '情報を🇯🇵で毎年');
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const files = edited({
    [memo]: [
      [sourceHash, sha256],
      ['begins: 情報を毎年共有する。', 'begins: 情報を'],
    ],
    [sharing]: [['exact: 情報を毎年共有する。', 'exact: 情報を🇯']],
  });
  const { diagnostics } = validate({
    files,
    sources: new Map([['memo.txt', { text, sha256 }]]),
    coding,
    today: '2026-01-31',
  });
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'quote-verbatim')).toEqual([
    finding([sharing, 13, 12, 17], {
      ruleId: 'quote-verbatim',
      messageId: 'inside-grapheme',
      pointer: '/quotes/0/exact',
      params: { exact: '情報を🇯' },
    }),
  ]);
});
