import type { Authored } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { parse, validation } from '../../test/example.ts';
import { entryOf } from '../rules/entry.ts';
import type { Rule } from '../rules/rule.ts';
import { judge } from './judge.ts';

const { registry, readings } = validation({});
const [update] = registry.byType.update;

/** A rule that finds something wherever it is asked. */
const finder = (types?: readonly Authored.RecordType[]): Rule => ({
  id: `on-${types?.join() ?? 'all'}`,
  severity: 'error',
  ...(types && { types }),
  *check({ entries, quotes }) {
    for (const entry of entries)
      yield {
        message: 'found',
        params: { leaves: quotes.map(({ placed }) => placed?.leaf.text ?? '') },
        entry,
        pointer: '/id',
      };
  },
});

test('a rule is asked where there are records of its types, and told where their quotes point', () => {
  if (!update) throw new Error('the example has an update');
  const entry = entryOf(parse('update.json', JSON.stringify(update)), update);
  const leaves = entry.quotes.map(({ quote }) => readings.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text);
  const found = judge([finder(), finder(['update', 'pillar']), finder(['pillar'])], {
    scope: 'submission',
    registry,
    readings,
    entries: [entry],
    failed: new Set(),
    hashes: new Map(),
    coding: new Map(),
    baseline: new Map(),
    today: '2026-01-31',
  });
  expect(leaves.length).toBeGreaterThan(0);
  expect(found.map(({ rule, params }) => [rule, params])).toEqual([
    ['on-all', { leaves }],
    ['on-update,pillar', { leaves }],
  ]);
});
