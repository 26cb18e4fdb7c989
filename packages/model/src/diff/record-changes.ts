import type { LocalizedText, RecordId, RecordType } from '../generated/authored.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';

/** A record as it is compared: only its type and its id are relied on, so that records with errors can be compared too. */
export interface ComparableRecord {
  readonly type: RecordType;
  readonly id: RecordId;
}

/** A record that was added, changed, withdrawn or redirected, or that is gone. */
export interface RecordHead extends ComparableRecord {
  /** Absent if the record has no title, or no right one. */
  readonly title?: LocalizedText;
}

/** A record whose content changed. */
export interface ChangedRecord extends RecordHead {
  readonly fields: readonly FieldChange[];
}

/** How the records of two registries differ. A record is in one list only. */
export interface RecordChanges {
  readonly added: readonly RecordHead[];
  readonly changed: readonly ChangedRecord[];
  readonly withdrawn: readonly ChangedRecord[];
  readonly redirected: readonly ChangedRecord[];
  /** Withdrawn or redirected before, current again. */
  readonly restored: readonly ChangedRecord[];
  /** No longer there, or of another type; a release refuses it. */
  readonly gone: readonly RecordHead[];
}

/**
 * Compares the records of two registries, by id.
 *
 * @param before records of the earlier registry, each id once
 * @param after records of the later registry, each id once
 * @returns the changes, each list in the order of ids
 */
export function recordChanges(before: Iterable<ComparableRecord>, after: Iterable<ComparableRecord>): RecordChanges {
  const earlier = byId(before);
  const later = byId(after);
  const changes: { [List in keyof RecordChanges]: RecordChanges[List][number][] } = {
    added: [],
    changed: [],
    withdrawn: [],
    redirected: [],
    restored: [],
    gone: [],
  };
  for (const id of [...new Set([...earlier.keys(), ...later.keys()])].sort()) {
    const [old, now] = [earlier.get(id), later.get(id)];
    if (old && old.type !== now?.type) changes.gone.push(headOf(old));
    if (now && old?.type !== now.type) changes.added.push(headOf(now));
    if (!old || !now || old.type !== now.type) continue;
    const fields = fieldChanges(old, now);
    if (fields.length > 0) changes[kindOf(old, now)].push({ ...headOf(now), fields });
  }
  return changes;
}

function kindOf(old: object, now: object): 'changed' | 'withdrawn' | 'redirected' | 'restored' {
  const [before, after] = [stateOf(old), stateOf(now)];
  if (before === after) return 'changed';
  if (after === undefined) return 'restored';
  return after === 'redirected' ? 'redirected' : 'withdrawn';
}

function stateOf(record: object): unknown {
  const lifecycle: unknown = Reflect.get(record, 'lifecycle');
  return typeof lifecycle === 'object' && lifecycle !== null ? Reflect.get(lifecycle, 'state') : undefined;
}

function headOf(record: ComparableRecord): RecordHead {
  const { type, id } = record;
  const names: unknown = Reflect.get(record, 'names');
  const named: unknown = Array.isArray(names) ? names[0]?.name : Reflect.get(record, 'title');
  return { type, id, ...(isText(named) && { title: { ja: named.ja, en: named.en } }) };
}

function isText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'ja') === 'string' && typeof Reflect.get(value, 'en') === 'string';
}

function byId(records: Iterable<ComparableRecord>): ReadonlyMap<RecordId, ComparableRecord> {
  return new Map([...records].map((record) => [record.id, record]));
}
