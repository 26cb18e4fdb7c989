import type { Commitment, Deliverable, PublishedRecords } from '@digital-accords/model';
import { rangeOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureAt } from '../../../test/fixture.ts';
import type { LinkReport } from '../../links/report.ts';
import { reviewOf } from './review-of.ts';

const url = 'https://one.example/sharing';
const report: LinkReport = {
  day: '2026-01-20',
  links: [
    { url, records: ['updates/sharing-began'], checked: '2026-01-19', result: { state: 'gone', status: 404 } },
    {
      url: 'https://two.example/',
      records: ['organisations/two'],
      checked: '2026-01-20',
      result: { state: 'reached', status: 200 },
    },
    {
      url: 'https://three.example/',
      records: ['updates/removed'],
      checked: '2026-01-20',
      result: { state: 'gone', status: 410 },
    },
  ],
};
const titles = {
  sharing: { ja: '情報の共有', en: 'Sharing of information' },
  research: { ja: '研究の推進', en: 'Advancing research' },
  began: { ja: '情報共有の開始', en: 'Sharing of information began' },
  meeting: { ja: '前年の会合', en: 'Meeting of the year before' },
};
const began = { id: 'updates/sharing-began', title: titles.began, command: 'new update --from updates/sharing-began' };

test('the list has each reason, the most urgent first', () => {
  const days = { asOf: '2027-01-31', knownAt: '2027-01-31' };
  expect(reviewOf(fixtureAt(days), days, report)).toEqual({
    ...days,
    linksChecked: '2026-01-20',
    items: [
      { ...began, reason: 'unreachable', day: '2026-01-19', url, result: { state: 'gone', status: 404 } },
      {
        reason: 'unchecked',
        id: 'updates/meeting',
        title: titles.meeting,
        day: '2026-01-15',
        command: 'new update --from updates/meeting',
      },
      { ...began, reason: 'unchecked', day: '2026-01-15' },
      {
        reason: 'silent',
        id: 'memo-2024/joint-research',
        title: titles.research,
        day: '2024-01-31',
        command: 'new update --about memo-2024/joint-research',
      },
      {
        reason: 'silent',
        id: 'memo-2024/information-sharing',
        title: titles.sharing,
        day: '2024-06-30',
        command: 'new update --about memo-2024/information-sharing',
      },
      {
        reason: 'not-searched',
        id: 'memo-2024/joint-research',
        title: titles.research,
        command: 'new update --about memo-2024/joint-research --kind no-evidence-found',
      },
      { ...began, reason: 'read-long-ago', day: '2026-01-15', url },
      { ...began, reason: 'not-archived', day: '2026-01-15', url },
    ],
  });
});

test('due dates are listed three months ahead, and when they have passed', () => {
  const days = { asOf: '2024-03-01', knownAt: '2024-03-01' };
  const published = fixtureAt(days);
  const due = (id: string, edtf: string, flags: readonly 'past-due'[]): Deliverable => ({
    id,
    what: { ja: id, en: id },
    due: edtf,
    quote: { document: 'documents/memo', leaf: '1/b', exact: '研究', derived: { lang: 'ja', start: 0, end: 2 } },
    derived: { due: rangeOf(edtf), status: { state: 'stated', open: true, flags } },
  });
  const deliverables = [due('late', '2024-02', ['past-due']), due('soon', '2024-05', []), due('far', '2024-07', [])];
  const commitment = published.commitment.map((one): Commitment => ({ ...one, deliverables }));
  const own = published.commitment.map(({ id }) => id).filter((id) => id.endsWith('research'));
  const { items } = reviewOf({ ...published, commitment }, days, undefined);
  expect(
    items.filter(({ id }) => own.includes(id)).map(({ reason, deliverable, day }) => [reason, deliverable, day]),
  ).toEqual([
    ['past-due', 'late', '2024-02-29'],
    ['due-soon', 'soon', '2024-05-31'],
    ['not-searched', undefined, undefined],
  ]);
});

test('a search without result is repeated after a year', () => {
  const reasons = (asOf: string): readonly string[] => {
    const days = { asOf, knownAt: asOf };
    const published = fixtureAt(days);
    const commitment = published.commitment.map(
      (one): Commitment => ({ ...one, derived: { ...one.derived, searched: '2025-06-01' } }),
    );
    return reviewOf({ ...published, commitment }, days, undefined).items.flatMap(({ reason }) =>
      reason.includes('search') ? [reason] : [],
    );
  };
  expect([reasons('2026-05-31'), reasons('2026-06-01')]).toEqual([[], ['searched-long-ago']]);
});

test('the order of records changes nothing', () => {
  const days = { asOf: '2027-01-31', knownAt: '2027-01-31' };
  const published = fixtureAt(days);
  const reversed: PublishedRecords = {
    ...published,
    commitment: published.commitment.toReversed(),
    update: published.update.toReversed(),
  };
  expect(reviewOf(reversed, days, report)).toEqual(reviewOf(published, days, report));
});

test('the list as text, with what statements of absence rest on', async () => {
  const links = `${folderOf({ 'links.json': JSON.stringify(report) })}/links.json`;
  const { out } = await cli(['review', '--links', links]);
  expect(out).toBe(`To look at next, as of 2026-01-31, based on sources published by 2026-01-31: 7
Addresses checked on 2026-01-20

Pages that could not be reached (1)
  Sharing of information began (updates/sharing-began)
    Not reached on 19 January 2026. The server answered 404. https://one.example/sharing
    accords new update --from updates/sharing-began

Reports that no second reader has checked (2)
  Meeting of the year before (updates/meeting)
    Its author last reviewed it on 15 January 2026. No check by a second reader is on record.
    accords new update --from updates/meeting
  Sharing of information began (updates/sharing-began)
    Its author last reviewed it on 15 January 2026. No check by a second reader is on record.
    accords new update --from updates/sharing-began

Neither a report nor a search on record (1)
  Advancing research (memo-2024/joint-research)
    No report is on record, and no search for one.
    accords new update --about memo-2024/joint-research --kind no-evidence-found

Pages without an archived copy (1)
  Sharing of information began (updates/sharing-began)
    No copy in a public web archive is on record: https://one.example/sharing
    accords new update --from updates/sharing-began

No new report on record for a while (a year or more, or over the stated interval) (2)
  Advancing research (memo-2024/joint-research)
    It was last heard of on 31 January 2024.
    accords new update --about memo-2024/joint-research
  Sharing of information (memo-2024/information-sharing)
    It was last heard of on 30 June 2024.
    accords new update --about memo-2024/information-sharing

“Not on record” says that no report of it is recorded from the 1 document analysed in full (31 January 2024) or from the 1 linked page read (15 January 2026). It does not mean that nothing was done.
Known, not included: documents/other
`);
});

test('the list as Markdown is a list of tasks', async () => {
  const { out } = await cli(['review', '--format', 'markdown', '--lang', 'ja', '--as-of', '2024-02-01']);
  expect(out).toBe(`次に確かめること（2024-02-01現在、2024-02-01までに公表された資料の記録に基づく）：3件
ページを閲覧できるかは確かめていません（accords links の結果を --links で指定してください）。

### 別の読み手が確認していない報告（1件）

- [ ] 前年の会合 (<code>updates/meeting</code>)<br>作成者が最後に確認した日は2026年1月15日です。別の読み手による確認の記録がありません。<br><code>accords new update --from updates/meeting</code>

### 報告も調査の記録もないもの（2件）

- [ ] 情報の共有 (<code>memo-2024/information-sharing</code>)<br>報告の記録も、報告を探した調査の記録もありません。<br><code>accords new update --about memo-2024/information-sharing --kind no-evidence-found</code>
- [ ] 研究の推進 (<code>memo-2024/joint-research</code>)<br>報告の記録も、報告を探した調査の記録もありません。<br><code>accords new update --about memo-2024/joint-research --kind no-evidence-found</code>

「記録なし」は、全文を分析した文書1件（2024年1月31日付）から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。
`);
});

test('a file that is no report of addresses is refused', async () => {
  const folder = folderOf({ 'links.json': '{"links": []}' });
  const answers = await Promise.all(
    ['links.json', 'none.json'].map((name) => cli(['review', '--links', `${folder}/${name}`])),
  );
  expect(answers.map(({ code, err }) => [code, err.replaceAll(folder, '')])).toEqual([
    [2, 'accords: “/links.json” cannot be read as what accords links --json writes.\n'],
    [2, 'accords: “/none.json” cannot be read as what accords links --json writes.\n'],
  ]);
});
