import type { AnyRecord, PublishedRecords, RecordId } from '@digital-accords/model';

/** A place in which a record names another. */
export interface Reference {
  readonly id: RecordId;
  readonly type: AnyRecord['type'];
  /** JSON Pointer (RFC 6901) to the id, in the record that refers. */
  readonly pointer: string;
}

/**
 * Finds the records that refer to a record, in their authored fields.
 *
 * @param id the record referred to
 * @param published all records
 * @returns the first place in each record that names it, by id of the record
 */
export function referencesTo(id: RecordId, published: PublishedRecords): Reference[] {
  return Object.values(published)
    .flat()
    .filter((record) => record.id !== id)
    .flatMap((record) => {
      const pointer = pointerTo(id, record, '');
      return pointer === undefined ? [] : [{ id: record.id, type: record.type, pointer }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pointerTo(id: RecordId, value: unknown, at: string): string | undefined {
  if (value === id) return at;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'derived') continue;
    const pointer = pointerTo(id, child, `${at}/${key}`);
    if (pointer !== undefined) return pointer;
  }
  return undefined;
}
