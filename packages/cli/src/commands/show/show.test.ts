import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('a commitment with its quote, its timeline and what refers to it', async () => {
  expect((await cli(['show', 'memo-2024/information-sharing'])).out).toBe(
    `Commitment memo-2024/information-sharing
Sharing of information
Sharing of information.

As of 31 January 2026, based on sources published by 31 January 2026
Strength       Stated action
Status         Action reported (June 2024, updates/sharing-began)
By whose word  Parties alone
Last heard of  30 June 2024 (updates/sharing-began)
Freshness      No new report on record for a year or more
Actors         Country One (organisations/one)
Actors         Country Two (organisations/two)

“Not on record” says that no report of it is recorded from the 1 document analysed in full (31 January 2024) or from the 1 linked page read (15 January 2026). It does not mean that nothing was done.
Known, not included: documents/other

Quotes
  Quotes 1 · documents/memo · 1/a
    情報を毎年共有する。
    Share information every year. (our translation, not official, English)
  Lead-in · documents/memo · 1
    両者は次のことを行う。

Timeline
  31 January 2024  text                                Sharing of information (memo-2024/information-sharing)
  June 2024        report  Started  → Action reported  Sharing of information began (updates/sharing-began)

Status over time
  31 January 2024 to 29 June 2024  Stated (no report on record)     Statement or report on record within the last year
  30 June 2024 to 29 June 2025     Action reported (Parties alone)  Statement or report on record within the last year
  From 30 June 2025                Action reported (Parties alone)  No new report on record for a year or more

Records that refer to this record
  Sharing of information began (updates/sharing-began)  Report  About 1 › Record
`,
  );
});

test('as of an earlier day there is less to tell', async () => {
  const { out } = await cli(['show', 'memo-2024/information-sharing', '--as-of', '2024-03-01']);
  expect(out.slice(out.indexOf('Timeline'), out.indexOf('Records that'))).toBe(`Timeline
  31 January 2024  text      Sharing of information (memo-2024/information-sharing)

Status over time
  From 31 January 2024  Stated (no report on record)  Statement or report on record within the last year

`);
  expect(out.slice(out.indexOf('Status  '), out.indexOf('Quotes'))).toBe(`Status     Stated (no report on record)
Freshness  Day of the commitment: 31 January 2024
Actors     Country One (organisations/one)
Actors     Country Two (organisations/two)

No report on this commitment is recorded from the 1 document analysed in full (31 January 2024). No search for one is recorded. This does not mean that nothing was done.

`);
});

test('a document lists its leaves, from which quotes are taken', async () => {
  const { out } = await cli(['show', 'documents/memo']);
  expect(out.slice(out.indexOf('Passages'), out.indexOf('Records that'))).toBe(`Passages
  title  Heading     覚書
      Quoted by Research (memo-2024/pillars/research)
  1      Lead-in     両者は次のことを行う。
      Quoted by Memorandum on information and research (memo-2024)
      Quoted by Sharing of information (memo-2024/information-sharing)
      Quoted by Advancing research (memo-2024/joint-research)
      Quoted by Memorandum on information and research (documents/memo)
  1/a    Commitment  情報を毎年共有する。
      Quoted by Sharing of information (memo-2024/information-sharing)
  1/b    Commitment  研究を共に進める。
      Quoted by Advancing research (memo-2024/joint-research)
  2      Progress    前年に会合を開いた。
      Quoted by Meeting of the year before (updates/meeting)

`);
});

test('in Japanese nothing of the frame is English', async () => {
  const { out } = await cli(['show', 'memo-2024/information-sharing', '--lang', 'ja']);
  const latin = out.replace(/[a-z0-9-]+(?:\/[a-z0-9-]+)+|Share information every year\./g, '').match(/[A-Za-z]{2,}/g);
  expect(latin).toBeNull();
});

test('a short id that no other record ends with is enough', async () => {
  const { out } = await cli(['show', 'memo-2024/information-sharing']);
  expect((await cli(['show', 'information-sharing'])).out).toBe(out);
  expect((await cli(['show', 'commitments/memo-2024/information-sharing'])).out).toBe(out);
});

test.each([
  ['a short id of two records', 'memo', 'coding-reports/memo, documents/memo, memo-2024'],
  ['words of a title', 'Sharing of', 'memo-2024/information-sharing, updates/sharing-began'],
])('%s gets suggestions', async (_, id, ids) => {
  const { code, err } = await cli(['show', id]);
  expect([code, err]).toEqual([2, `accords: There is no record “${id}”. Did you mean ${ids}?\n`]);
});
