import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('the walk through the years has a column for each year end and the last day', async () => {
  const { out } = await cli(['overview', '--by-year']);
  expect(out).toBe(`At the end of each year and on 2026-01-31, each based on sources published by that day

Memorandum on information and research (memo-2024) 2024-01-31
                                 2024-12-31  2025-12-31  2026-01-31
Commitments                      2           2           2
Status
  Stated                         1           1           1
  Action reported                1           1           1
By whose word
  Parties alone                  1           1           1
  No counted report              1           1           1
Freshness
  On record within 1 year        2           0           0
  No report on record, 1+ years  0           2           2

“Not on record” says that no report of it is recorded from the 1 document analysed in full (31 January 2024) or from the 1 linked page read (15 January 2026). It does not mean that nothing was done.
Known, not included: documents/other
`);
});

test('with a day of knowledge the walk says so, here in Markdown', async () => {
  const { out } = await cli(['overview', '--by-year', '--known-at', '2024-06-19', '--format', 'markdown']);
  expect(out.split('\n').slice(0, 8)).toEqual([
    'At the end of each year and on 2026-01-31, based on sources published by 2024-06-19',
    '',
    '### Memorandum on information and research (memo-2024) 2024-01-31',
    '',
    '|                                 | 2024-12-31 | 2025-12-31 | 2026-01-31 |',
    '| ------------------------------- | ---------: | ---------: | ---------: |',
    '| Commitments                     |          2 |          2 |          2 |',
    '| Status                          |            |            |            |',
  ]);
});

test('Markdown has a row for the whole and for each part', async () => {
  const { out } = await cli(['overview', '--format', 'markdown', '--lang', 'ja']);
  expect(out).toBe(`2026-01-31現在（2026-01-31までに公表された資料の記録に基づく）

### 情報と研究に関する覚書 (memo-2024) 2024-01-31

|                | コミットメント | 表明 | 取組の報告あり | 当事者のみ | 反映した報告なし | 1年以上報告の記録なし |
| -------------- | -------------: | ---: | -------------: | ---------: | ---------------: | --------------------: |
| 合意文書の全体 |              2 |    1 |              1 |          1 |                1 |                     2 |
| 研究           |              1 |    1 |              0 |          0 |                1 |                     1 |
| 全般           |              1 |    0 |              1 |          1 |                0 |                     1 |

「記録なし」は、全文を分析した文書1件（2024年1月31日付）及び閲覧したページ1件（2026年1月15日閲覧）から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。

存在を確認したが未収録の文書：documents/other
`);
});

test('CSV has a row for each day, agreement and part', async () => {
  const rows = (await cli(['overview', '--format', 'csv', '--by-year'])).out.split('\r\n').slice(1, -1);
  expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual(
    ['2024-12-31', '2025-12-31', '2026-01-31'].flatMap((day) => [
      [day, 'memo-2024', '合意文書の全体', 'The whole agreement'],
      [day, 'memo-2024/pillars/research', '構成', 'Part'],
      [day, 'memo-2024', '全般', 'General'],
    ]),
  );
});

test('JSON has the numbers of each day', async () => {
  const { days } = JSON.parse((await cli(['overview', '--json', '--by-year', '--as-of', '2025-06-01'])).out);
  expect(days.map(({ asOf, knownAt, tallies }: Record<string, unknown[]>) => [asOf, knownAt, tallies?.length])).toEqual(
    [
      ['2024-12-31', '2024-12-31', 3],
      ['2025-06-01', '2025-06-01', 3],
    ],
  );
});
