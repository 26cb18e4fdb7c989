import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';
import { dictionary } from './dictionary.ts';
import { examplesIn } from './examples.ts';
import { reliabilityTable } from './reliability.ts';
import type { Definitions } from './schema.ts';

/**
 * The documents that are made from schemas and records.
 *
 * @param published the published records
 * @param definitions the published definitions
 * @returns text of each document by its path under `dist`
 */
export function referenceDocuments(published: PublishedRecords, definitions: Definitions): ReadonlyMap<string, string> {
  const records = collections.flatMap(({ type, recordName }) =>
    published[type].map((record) => [recordName, record] as const),
  );
  const registry = published.registry.map((record) => ['Registry', record] as const);
  return new Map([
    ['docs/dictionary.md', dictionary(definitions, examplesIn(definitions, [...records, ...registry]))],
    ['docs/reliability.md', reliabilityTable(published['coding-report'])],
  ]);
}
