import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('a commitment with its quote, its timeline and what refers to it', async () => {
  expect((await cli(['show', 'memo-2024/information-sharing'])).out).toBe(
    `Commitment memo-2024/information-sharing
Sharing of information
Sharing of information.

As of 2026-01-31, based on sources published by 2026-01-31
Strength   Stated action
Status     Action reported, since 2024-06 (updates/sharing-began)
Freshness  No report on record, 1+ years
Actors     organisations/one, organisations/two

Quotes
  /quotes/0 · documents/memo · 1/a
    情報を毎年共有する。
    Share information every year. (our translation, not official, en)
  /stem · documents/memo · 1
    両者は次のことを行う。

Timeline
  2024-01-31  text                                memo-2024/information-sharing
  2024-06     report  Started  → Action reported  updates/sharing-began

Records that refer to this record
  updates/sharing-began  Report  /about/0/id
`,
  );
});

test('as of an earlier day there is less to tell', async () => {
  const { out } = await cli(['show', 'memo-2024/information-sharing', '--as-of', '2024-03-01']);
  expect(out.slice(out.indexOf('Timeline'), out.indexOf('Records that'))).toBe(
    'Timeline\n  2024-01-31  text      memo-2024/information-sharing\n\n',
  );
});

test('a document lists its leaves, from which quotes are taken', async () => {
  const { out } = await cli(['show', 'documents/memo']);
  expect(out.slice(out.indexOf('Passages'), out.indexOf('Records that'))).toBe(`Passages
  title  Heading     覚書
  1      Lead-in     両者は次のことを行う。
  1/a    Commitment  情報を毎年共有する。
  1/b    Commitment  研究を共に進める。
  2      Progress    前年に会合を開いた。

`);
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
