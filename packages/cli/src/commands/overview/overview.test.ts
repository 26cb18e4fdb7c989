import { type Commitment, type Deliverable, type FlagTerm, rangeOf, tallyOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { fixtureAt } from '../../../test/fixture.ts';
import { colourless } from '../../terminal/palette.ts';
import { overviewOf } from './overview-of.ts';
import { renderOverview } from './render.ts';

const days = { asOf: '2026-01-31', knownAt: '2026-01-31' };
const plain = { palette: colourless, width: undefined };

const stated = { state: 'stated', freshness: 'ageing' } as const;
const active = { state: 'active', attestation: 'parties', freshness: 'ageing' } as const;
const counts = { reported: 0, unreported: 0, pastDue: 0, takenUp: {} };

test('an overview has agreements, groups and commitments, and the base of what is absent', () => {
  const coverage = {
    leaves: 5,
    withRole: 5,
    commitmentLeaves: 2,
    commitmentLeavesQuoted: 2,
    progressLeaves: 1,
    progressLeavesQuoted: 1,
    open: [],
    percent: 100,
  };
  expect(overviewOf(fixtureAt(days), days)).toEqual({
    ...days,
    agreements: [
      {
        id: 'memo-2024',
        title: { ja: '情報と研究に関する覚書', en: 'Memorandum on information and research' },
        date: '2024-01-31',
        documents: [{ id: 'documents/memo', coding: 'complete', coverage }],
        groups: [
          {
            kind: 'pillar',
            id: 'memo-2024/pillars/research',
            title: { ja: '研究', en: 'Research' },
            commitments: [
              {
                id: 'memo-2024/joint-research',
                title: { ja: '研究の推進', en: 'Advancing research' },
                strength: 'undertake',
                status: 'stated',
                heard: { day: '2024-01-31', source: 'text', id: 'memo-2024/joint-research' },
                freshness: 'ageing',
                flags: [],
                deliverables: [],
                report: { state: 'none', documentsCoded: 1, latestDocument: '2024-01-31' },
                takenUp: [],
              },
            ],
            counts: { ...counts, ...tallyOf([stated]), unreported: 1 },
          },
          {
            kind: 'general',
            commitments: [
              {
                id: 'memo-2024/information-sharing',
                title: { ja: '情報の共有', en: 'Sharing of information' },
                strength: 'undertake',
                status: 'active',
                attestation: 'parties',
                heard: { day: '2024-06-30', source: 'report', id: 'updates/sharing-began' },
                freshness: 'ageing',
                flags: [],
                deliverables: [],
                report: {
                  state: 'reported',
                  id: 'updates/sharing-began',
                  title: { ja: '情報共有の開始', en: 'Sharing of information began' },
                  date: '2024-06',
                },
                takenUp: [],
              },
            ],
            counts: { ...counts, ...tallyOf([active]), reported: 1 },
          },
        ],
        counts: { ...counts, ...tallyOf([stated, active]), reported: 1, unreported: 1 },
        renderings: 0,
        accountOnly: 0,
        latestUpdates: [
          {
            id: 'updates/sharing-began',
            title: { ja: '情報共有の開始', en: 'Sharing of information began' },
            date: '2024-06',
          },
          {
            id: 'updates/meeting',
            title: { ja: '前年の会合', en: 'Meeting of the year before' },
            date: '../2024-01-31',
          },
        ],
      },
    ],
    base: {
      documents: ['documents/memo'],
      latest: '2024-01-31',
      pages: 1,
      pagesRead: '2026-01-15',
      notCoded: [],
      knownOnly: ['documents/other'],
    },
  });
});

test('an overview in English', () => {
  expect(renderOverview(overviewOf(fixtureAt(days), days), { ...plain, language: 'en' })).toBe(
    `As of 2026-01-31, based on sources published by 2026-01-31

Memorandum on information and research (memo-2024) 2024-01-31
documents/memo: analysed in full, coverage 100% of 5 passages
Commitments: 2; given again in another text: 0
2: 1 with a report on record, 1* without, 0 past the due date in the text
Status: Stated 1; Action reported 1
By whose word: Parties alone 1; No counted report 1
Freshness: No report on record, 1+ years 2
Latest reports:
  2024-06 Sharing of information began (updates/sharing-began)
  ../2024-01-31 Meeting of the year before (updates/meeting)

  Commitment              Strength       Status                         Last heard of  Latest report  id
Research
  1: 0 with a report on record, 1* without, 0 past the due date in the text
  Status: Stated 1 | By whose word: No counted report 1 | Freshness: No report on record, 1+ years 1
  Advancing research      Stated action  Stated (no report on record)*  2024-01-31     none*          joint-research
General
  1: 1 with a report on record, 0 without, 0 past the due date in the text
  Status: Action reported 1 | By whose word: Parties alone 1 | Freshness: No report on record, 1+ years 1
  Sharing of information  Stated action  Action reported                2024-06-30     2024-06        information-sharing

* “Not on record” says that no report of it is recorded from the 1 document analysed in full (31 January 2024) or from the 1 linked page read (15 January 2026). It does not mean that nothing was done.
  Known, not included: documents/other`,
  );
});

test('before the report was known there is none, and the later document is not in the base', () => {
  const earlier = { asOf: '2024-07-31', knownAt: '2024-06-19' };
  expect(renderOverview(overviewOf(fixtureAt(earlier), earlier), { ...plain, language: 'ja' })).toBe(
    `2024-07-31現在（2024-06-19までに公表された資料の記録に基づく）

情報と研究に関する覚書 (memo-2024) 2024-01-31
documents/memo：全文を分析済み、網羅率 100%（全5か所）
コミットメント 2件、別文書での記載 0件
2件：報告の記録あり 0件、なし 2件*、本文の期限を経過 0件
状態：表明 2件
出所による裏付け：反映した報告なし 2件
情報の新しさ：1年以内に記録あり 2件
最近の報告：
  ../2024-01-31 前年の会合 (updates/meeting)

  コミットメント  表現の強さ  状態                     最後の記録  最近の報告  id
研究
  1件：報告の記録あり 0件、なし 1件*、本文の期限を経過 0件
  状態：表明 1件 | 出所による裏付け：反映した報告なし 1件 | 情報の新しさ：1年以内に記録あり 1件
  研究の推進      行為の明言  表明（報告の記録なし）*  2024-01-31  なし*       joint-research
全般
  1件：報告の記録あり 0件、なし 1件*、本文の期限を経過 0件
  状態：表明 1件 | 出所による裏付け：反映した報告なし 1件 | 情報の新しさ：1年以内に記録あり 1件
  情報の共有      行為の明言  表明（報告の記録なし）*  2024-01-31  なし*       information-sharing

* 「記録なし」は、全文を分析した文書1件（2024年1月31日付）から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。`,
  );
});

test('on a narrow terminal the titles give way', () => {
  const text = renderOverview(overviewOf(fixtureAt(days), days), { ...plain, width: 80, language: 'en' });
  expect(text.split('\n').slice(13, 19)).toEqual([
    '  Commitment        Strength       Status                         Last heard of  Latest report  id',
    'Research',
    '  1: 0 with a report on record, 1* without, 0 past the due date in the text',
    '  Status: Stated 1 | By whose word: No counted report 1 | Freshness: No report on record, 1+ years 1',
    '  Advancing resea…  Stated action  Stated (no report on record)*  2024-01-31     none*          joint-research',
    'General',
  ]);
});

test('an agreement is shown from the day on which it was made', () => {
  const [before, on] = ['2024-01-30', '2024-01-31'].map((day) => {
    const then = { asOf: day, knownAt: day };
    return overviewOf(fixtureAt(then), then);
  });
  expect(on?.agreements.map(({ id }) => id)).toEqual(['memo-2024']);
  expect(before && renderOverview(before, { ...plain, language: 'en' })).toBe(
    'As of 2024-01-30, based on sources published by 2024-01-30\n\nThe registry contains no agreement made by that day.',
  );
});

test('flags and deliverables follow the row of their commitment', () => {
  const published = fixtureAt(days);
  const deliverable: Deliverable = {
    id: 'results',
    what: { ja: '成果の公表', en: 'Publication of results' },
    due: '2024-05',
    quote: { document: 'documents/memo', leaf: '1/b', exact: '研究', derived: { lang: 'ja', start: 0, end: 2 } },
    derived: { due: rangeOf('2024-05'), status: { state: 'stated', open: true, flags: ['past-due'] } },
  };
  const commitment = published.commitment.map((one): Commitment => {
    const flags: readonly FlagTerm[] = ['no-trigger-on-record'];
    return one.id === 'memo-2024/joint-research'
      ? { ...one, deliverables: [deliverable], derived: { ...one.derived, status: { ...one.derived.status, flags } } }
      : one;
  });
  const lines = (language: 'ja' | 'en') =>
    renderOverview(overviewOf({ ...published, commitment }, days), { ...plain, language })
      .split('\n')
      .filter((line) => line.startsWith('    - '));
  expect([lines('ja'), lines('en')]).toEqual([
    [
      '    - 条件付き（条件が生じたとの記録なし）*',
      '    - 期限のある事項：成果の公表（期限：2024年5月）：表明（報告の記録なし）、本文の期限を経過（完了の報告の記録なし）*',
    ],
    [
      '    - Conditional (no record that the condition arose)*',
      '    - Deliverable: Publication of results (due: May 2024): Stated (no report on record); Due date in the text has passed (no report of completion on record)*',
    ],
  ]);
});
