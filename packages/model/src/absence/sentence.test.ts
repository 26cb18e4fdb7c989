import { expect, test } from 'vitest';
import { absenceSentence } from './sentence.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `documents/${at}`);
const report = { of: 'report' } as const;

test.each([
  [
    { documents: ids(5), latest: '2026-06-14', pages: 90, pagesRead: '2026-11-28' },
    { of: 'report', searched: '2026-11-27' } as const,
    '全文を分析した文書5件（最新は2026年6月14日付）及び閲覧したページ90件（最新は2026年11月28日閲覧）から、このコミットメントについての報告は収録していません。2026年11月27日の調査でも見つかりませんでした。取組が行われなかったことを意味するものではありません。',
    'No report on this commitment is recorded from the 5 documents analysed in full (latest: 14 June 2026) or from the 90 linked pages read (latest reading: 28 November 2026). A search on 27 November 2026 found none either. This does not mean that nothing was done.',
  ],
  [
    { documents: ids(1), latest: '2022-12-07', pages: 1, pagesRead: '2026-11-28' },
    report,
    '全文を分析した文書1件（2022年12月7日付）及び閲覧したページ1件（2026年11月28日閲覧）から、このコミットメントについての報告は収録していません。調査の記録もありません。取組が行われなかったことを意味するものではありません。',
    'No report on this commitment is recorded from the 1 document analysed in full (7 December 2022) or from the 1 linked page read (28 November 2026). No search for one is recorded. This does not mean that nothing was done.',
  ],
  [
    { documents: ids(2), pages: 0 },
    report,
    '全文を分析した文書2件（いずれも日付の記載なし）から、このコミットメントについての報告は収録していません。調査の記録もありません。取組が行われなかったことを意味するものではありません。',
    'No report on this commitment is recorded from the 2 documents analysed in full (none of them dated). No search for one is recorded. This does not mean that nothing was done.',
  ],
  [
    { documents: [], pages: 1, pagesRead: '2026-11-28' },
    report,
    '閲覧したページ1件（2026年11月28日閲覧）から、このコミットメントについての報告は収録していません。調査の記録もありません。取組が行われなかったことを意味するものではありません。',
    'No report on this commitment is recorded from the 1 linked page read (28 November 2026). No search for one is recorded. This does not mean that nothing was done.',
  ],
  [
    { documents: [], pages: 0 },
    report,
    '全文を分析した文書も閲覧したページもないため、報告の有無は分かりません。',
    'No document has been analysed in full and no page has been read, so it is not known whether there are reports.',
  ],
])('no report, by %j', (base, absence, ja, en) => {
  expect([absenceSentence(base, absence, 'ja'), absenceSentence(base, absence, 'en')]).toEqual([ja, en]);
});

test('what “not on record” says, and what it does not', () => {
  const base = { documents: ids(1), latest: '2026-06-14', pages: 0 };
  const record = { of: 'record' } as const;
  expect([absenceSentence(base, record, 'ja'), absenceSentence(base, record, 'en')]).toEqual([
    '「記録なし」は、全文を分析した文書1件（2026年6月14日付）から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。',
    '“Not on record” says that no report of it is recorded from the 1 document analysed in full (14 June 2026). It does not mean that nothing was done.',
  ]);
});
