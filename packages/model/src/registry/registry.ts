import type { AnyRecord, RecordId, RecordsByType, RecordType } from '../generated/authored.ts';
import type { Collections } from './collections.ts';

/** Records by their ids. */
export interface RecordIndex {
  readonly get: (id: RecordId) => AnyRecord | undefined;
  readonly has: (id: RecordId) => boolean;
  readonly values: () => Iterable<AnyRecord>;
  /** How many there are. */
  readonly size: number;
}

/**
 * A set of authored records, by id and by type. Each id occurs once. If files hold an id twice, the first record is used,
 * and the validator reports the other.
 */
export interface Registry {
  readonly byId: RecordIndex;
  readonly byType: Collections;
  /**
   * The registry with fewer records in its collections: all those that name an id, and perhaps others. A registry has it only
   * if its records are read when they are needed.
   */
  readonly naming?: (id: RecordId) => Registry;
}

type Growing = { [Type in RecordType]: RecordsByType[Type][] };

/**
 * Indexes authored records.
 *
 * @param records records in any order
 * @returns the registry; each collection is sorted by id, so that the order of input never matters
 */
export function createRegistry(records: Iterable<AnyRecord>): Registry {
  const byId = new Map<RecordId, AnyRecord>();
  const byType: Growing = {
    agreement: [],
    'coding-report': [],
    commitment: [],
    document: [],
    event: [],
    instrument: [],
    organisation: [],
    pillar: [],
    registry: [],
    update: [],
  };
  for (const record of records) {
    if (byId.has(record.id)) continue;
    byId.set(record.id, record);
    place(byType, record);
  }
  for (const collection of Object.values(byType)) collection.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { byId, byType };
}

/**
 * Looks up a record of a given type.
 *
 * @param registry where to look
 * @param type the type wanted
 * @param id the id wanted
 * @returns the record; undefined if the id is unknown or belongs to a record of another type
 */
export function findRecord<Type extends RecordType>(
  registry: Registry,
  type: Type,
  id: RecordId,
): RecordsByType[Type] | undefined {
  const record = registry.byId.get(id);
  return record && isOfType(record, type) ? record : undefined;
}

/** Whether a record is current: it is neither withdrawn nor redirected. */
export function isCurrent(record: Pick<AnyRecord, 'lifecycle'>): boolean {
  return record.lifecycle === undefined;
}

function isOfType<Type extends RecordType>(record: AnyRecord, type: Type): record is RecordsByType[Type] {
  return record.type === type;
}

function place<Type extends RecordType>(byType: Growing, record: RecordsByType[Type] & { type: Type }): void {
  byType[record.type].push(record);
}
