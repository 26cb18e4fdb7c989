import { expect, test } from 'vitest';
import { exampleAgreement, exampleCommitment, exampleIndex, exampleUpdate } from '../../test/example-records.ts';
import type { Update } from '../generated/authored.ts';
import { searchedOn } from './searched.ts';

const text = { ja: '例', en: 'example' };
const search = (slug: string, day: string): Update =>
  exampleUpdate(slug, [{ id: 'a/one', kind: 'no-evidence-found', reason: text }], {
    search: { where: text, object: text, terms: ['例', 'example'], nearest: text, day },
  });
const one = exampleCommitment('a/one');
const other = exampleCommitment('a/other');
const index = exampleIndex(
  exampleAgreement('a', '2024'),
  one,
  other,
  search('late', '2025-03-01'),
  search('early', '2025-02-01'),
);
const on = (commitment: typeof one, asOf: string, knownAt = asOf) =>
  searchedOn(commitment, { registry: index.registry, index, days: { asOf, knownAt } });

test('the latest search that had been made by the days', () => {
  expect([
    on(one, '2025-03-01'),
    on(one, '2025-02-28'),
    on(one, '2026-01-01', '2025-01-31'),
    on(other, '2026-01-01'),
  ]).toEqual(['2025-03-01', '2025-02-01', undefined, undefined]);
});
