import { expect, test } from 'vitest';
import { absenceSentence } from './sentence.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `documents/${at}`);

test.each([
  [
    { documents: ids(5), latest: '2026-06-14' },
    '全文を分析した文書5件（最新は2026年6月14日付）に、このコミットメントについての報告は見当たりません。取組が行われなかったことを意味するものではありません。',
    'The 5 documents analysed in full (latest: 14 June 2026) contain no report on this commitment. This does not mean that nothing was done.',
  ],
  [
    { documents: ids(1), latest: '2022-12-07' },
    '全文を分析した文書1件（2022年12月7日付）に、このコミットメントについての報告は見当たりません。取組が行われなかったことを意味するものではありません。',
    'The 1 document analysed in full (7 December 2022) contains no report on this commitment. This does not mean that nothing was done.',
  ],
  [
    { documents: ids(2) },
    '全文を分析した文書2件（いずれも日付の記載なし）に、このコミットメントについての報告は見当たりません。取組が行われなかったことを意味するものではありません。',
    'The 2 documents analysed in full (none of them dated) contain no report on this commitment. This does not mean that nothing was done.',
  ],
  [
    { documents: ids(1) },
    '全文を分析した文書1件（日付の記載なし）に、このコミットメントについての報告は見当たりません。取組が行われなかったことを意味するものではありません。',
    'The 1 document analysed in full (undated) contains no report on this commitment. This does not mean that nothing was done.',
  ],
  [
    { documents: [] },
    '全文を分析した文書がないため、報告の有無は分かりません。',
    'No document has been analysed in full, so it is not known whether there are reports.',
  ],
])('no report, by %j', (base, ja, en) => {
  expect([absenceSentence(base, 'report', 'ja'), absenceSentence(base, 'report', 'en')]).toEqual([ja, en]);
});

test('what “not on record” says, and what it does not', () => {
  const base = { documents: ids(5), latest: '2026-06-14' };
  expect([absenceSentence(base, 'record', 'ja'), absenceSentence(base, 'record', 'en')]).toEqual([
    '「記録なし」は、全文を分析した文書5件（最新は2026年6月14日付）に報告が見当たらないことを示します。取組が行われなかったことを意味するものではありません。',
    '“Not on record” says that the 5 documents analysed in full (latest: 14 June 2026) report nothing of it. It does not mean that nothing was done.',
  ]);
  const one = { documents: ids(1), latest: '2026-06-14' };
  expect(absenceSentence(one, 'record', 'en')).toBe(
    '“Not on record” says that the 1 document analysed in full (14 June 2026) reports nothing of it. It does not mean that nothing was done.',
  );
  expect(absenceSentence({ documents: [] }, 'record', 'ja')).toBe(
    '全文を分析した文書がないため、報告の有無は分かりません。',
  );
});
