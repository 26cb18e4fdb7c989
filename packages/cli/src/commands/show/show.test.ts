import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('a commitment with its quote, its timeline and what refers to it', async () => {
  expect((await cli(['show', 'memo-2024/information-sharing'])).out).toBe(
    `commitment memo-2024/information-sharing
Sharing of information
Sharing of information.

Wording    Undertake
Status     Active, since 2024-06 (updates/sharing-began)
Freshness  Ageing
Actors     organisations/one, organisations/two

Quotes
  /quotes/0 · documents/memo · 1/a
    情報を毎年共有する。
    Share information every year. (translation by this registry, en)
  /stem · documents/memo · 1
    両者は次のことを行う。

Timeline
  2024-01-31  text                       memo-2024/information-sharing
  2024-06     update  Started  → Active  updates/sharing-began

Referred to by
  updates/sharing-began  update  /about/0/id
`,
  );
});

test('as of an earlier day there is less to tell', async () => {
  const { out } = await cli(['show', 'memo-2024/information-sharing', '--as-of', '2024-03-01']);
  expect(out.slice(out.indexOf('Timeline'), out.indexOf('Referred'))).toBe(
    'Timeline\n  2024-01-31  text      memo-2024/information-sharing\n\n',
  );
});

test('a document lists its leaves, from which quotes are taken', async () => {
  const { out } = await cli(['show', 'documents/memo']);
  expect(out.slice(out.indexOf('Leaves'), out.indexOf('Referred'))).toBe(`Leaves
  title  heading     覚書
  1      stem        両者は次のことを行う。
  1/a    commitment  情報を毎年共有する。
  1/b    commitment  研究を共に進める。
  2      progress    前年に会合を開いた。

`);
});
