import { expect, test } from 'vitest';
import { edited, foundIn, parse } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

/** A search that found nothing, for some commitments. */
const search = (slug: string, about: readonly string[], terms: string) =>
  parse(
    `records/updates/${slug}.yaml`,
    `type: update
id: updates/${slug}
title: { ja: 該当なし, en: Nothing found }
summary: { ja: 該当なし, en: Nothing found. }
about:
${about.map((id) => `  - id: memo-2024/${id}\n    kind: no-evidence-found\n    reason: { ja: 該当なし, en: Nothing found. }\n`).join('')}search:
  where: { ja: 官報, en: The gazette }
  object: { ja: 共有, en: Sharing }
  terms: [${terms}]
  nearest: { ja: なし, en: None. }
  day: '2023-12-31'
reviewed: '2026-01-15'
`,
  );

const foundOf = (files: readonly ReturnType<typeof search>[], edits: Parameters<typeof edited>[0] = {}) =>
  foundIn([...edited(edits), ...files])
    .filter(({ ruleId }) => ruleId === 'search-object')
    .map(({ file, messageId, pointer, params }) => [file, messageId, pointer, params]);

const shared = search('none-1', ['sharing'], '共有, sharing');

test('terms in one language', () => {
  expect(foundOf([search('none-1', ['sharing'], 'sharing'), search('none-2', ['research'], '研究')])).toEqual([
    ['records/updates/none-1.yaml', 'languages', '/search/terms', {}],
    ['records/updates/none-2.yaml', 'languages', '/search/terms', {}],
  ]);
});

test('one search for two objects, in one record and in two', () => {
  expect(foundOf([search('none-1', ['sharing', 'research'], '共有, sharing')])).toEqual([
    ['records/updates/none-1.yaml', 'several', '/about/1/id', { id: 'memo-2024/sharing' }],
  ]);
  expect(foundOf([shared, search('none-2', ['research'], 'Sharing, 共有')])).toEqual([
    ['records/updates/none-2.yaml', 'repeated', '/search/terms', { other: 'updates/none-1', id: 'memo-2024/sharing' }],
  ]);
});

test('a search by other words, one more for the same promise, and one for two promises of the same object', () => {
  expect(foundOf([shared, search('none-2', ['research'], '研究, research')])).toEqual([]);
  expect(foundOf([shared, search('none-2', ['sharing'], '共有, sharing')])).toEqual([]);
  const relation =
    'relations:\n  - kind: continues\n    to: memo-2024/research\n    basis: inferred\n    reason: { ja: 例, en: Example. }\n';
  const joined = foundOf([search('none-1', ['sharing', 'research'], '共有, sharing')], {
    [sharing]: [['pillar:', `${relation}pillar:`]],
  });
  expect(joined).toEqual([]);
});
