import { readFileSync } from 'node:fs';
import { find, type SearchHit, type SearchType, search, suggest } from '@digital-accords/data/search';
import { expect, test } from 'vitest';

interface Query {
  readonly query: string;
  /** Ids that should stand among the first three. */
  readonly expect: readonly string[];
}

/** Written before the search by somebody who did not write it. Never change an expectation so that it passes. */
const queries: Readonly<Record<'ja' | 'en', readonly Query[]>> = JSON.parse(
  readFileSync(new URL('queries.json', import.meta.url), 'utf8'),
);

const idOf = ({ id, leaf }: SearchHit): string => (leaf === undefined ? id : `${id}#${leaf}`);
const first = (query: string, limit: number): readonly string[] => search(query, { limit }).hits.map(idOf);

test.each(Object.entries(queries))('27 of 30 queries (%s) have what is expected among the first three', (_, asked) => {
  const failed = asked.filter(({ query, expect: ids }) => !first(query, 3).some((id) => ids.includes(id)));
  expect(asked.length).toBe(30);
  expect(failed.length, failed.map(({ query }) => query).join(', ')).toBeLessThanOrEqual(3);
});

test('what does not exist is an error that names it', () => {
  expect(() => search('AI', { type: 'commitments' as SearchType })).toThrow(
    new RangeError('"commitments" is not a type of what can be found; nearest: commitment'),
  );
  expect(() => search('AI', { lang: 'fr' as 'en' })).toThrow(RangeError);
  expect(() => search('AI', { limit: -1 })).toThrow(new RangeError('-1 is not a whole number from 0'));
});

test('everything found can be counted before it is shown', () => {
  const { count, hits } = search('半導体', { limit: 3 });
  const all = find('半導体');
  expect(all.length).toBe(count);
  expect(all.slice(0, 3).map(({ hit }) => hit())).toEqual(hits);
  expect(all.every(({ hasAll }) => hasAll)).toBe(true);
  expect(find('"secure by design"').length).toBeLessThan(find('secure by design').length);
});

test.each([
  ['semicondutor', 'semiconductor'],
  ['semicondutor reserch', 'semiconductor research'],
  ['経産省', '経済産業省'],
  ['"design secure"', 'design secure'],
  ['conductor', 'semiconductor'],
  ['semiconductor', undefined],
  ['ghjkl', undefined],
  ['<script>', undefined],
  ['', undefined],
])('by %j may be meant %j', (typed, meant) => {
  expect(suggest(typed)).toBe(meant);
});
