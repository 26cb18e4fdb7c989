import type { Authored, RecordId } from '@digital-accords/model';

/**
 * The public addresses that records give: of pages, of their archived copies, of documents and licences.
 *
 * @param records the records; withdrawn and redirected ones are left out
 * @returns each address with the ids of the records that give it, both sorted
 */
export function addressesOf(records: readonly Authored.AnyRecord[]): ReadonlyMap<string, readonly RecordId[]> {
  const found = new Map<string, Set<RecordId>>();
  for (const record of records.filter((one) => !('lifecycle' in one) || one.lifecycle === undefined)) {
    for (const address of addressesIn(record)) {
      found.set(address, (found.get(address) ?? new Set()).add(record.id));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, ids]) => [address, [...ids].sort()]));
}

/** In every record, these fields and no others hold addresses. */
const fields: readonly string[] = ['url', 'archived'];

function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (fields.includes(key) ? [inner] : []) : addressesIn(inner),
  );
}
