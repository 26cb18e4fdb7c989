import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { authoredOf } from './parts.ts';
import { publish } from './publish.ts';

const { registry, records, placedTexts, sharing, research } = publishedExample;
const options = { asOf: '2026-01-31', knownAt: '2026-01-31', reliability: new Map() };
const published = Object.values(publish(registry, placedTexts, options)).flat();

test('what its author wrote can be had back from every published record', () => {
  const byId = new Map(records.map((record) => [record.id, record]));
  expect(published.map((record) => authoredOf(record))).toEqual(published.map(({ id }) => byId.get(id)));
});

test('a list that an author must write stays, though it is empty', () => {
  const [report] = published.filter(({ type }) => type === 'coding-report');
  expect(report && authoredOf(report)).toMatchObject({ disputes: [] });
});

test('properties stand in the order of the schema, however the author ordered them', () => {
  const [one, other] = [sharing, research].map(({ id }) => published.find((record) => record.id === id));
  const shared = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));
  const [keys, others] = [Object.keys(one ?? {}), Object.keys(other ?? {})];
  expect(shared(keys, others)).toEqual(shared(others, keys));
  expect([keys[0], keys[1], keys.at(-1)]).toEqual(['type', 'id', 'derived']);
});
