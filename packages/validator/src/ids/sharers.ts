import type { Authored } from '@digital-accords/model';
import type { RuleContext } from '../rule/rule.ts';

/** Ids of the records that share a key, by key, in the order of the ids. */
export type Sharers = ReadonlyMap<string, readonly Authored.RecordId[]>;

/**
 * Finds the records that share what only one may have.
 *
 * @param records records sorted by id
 * @param keys what of a record no other may have
 */
export function sharersAmong<Record extends Authored.AnyRecord>(
  records: readonly Record[],
  keys: (record: Record) => readonly string[],
): Sharers {
  const sharers = new Map<string, Authored.RecordId[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const others = sharers.get(key);
      if (others) others.push(record.id);
      else sharers.set(key, [record.id]);
    }
  }
  return sharers;
}

/** Ids of the records of a run. */
export function idsOfRun({ entries }: RuleContext): ReadonlySet<Authored.RecordId> {
  return new Set(entries.map(({ record }) => record.id));
}

/**
 * The record that a record of a run repeats. What the registry has was there first; of two records of a run the one whose
 * id comes later repeats, so that the mistake is shown once.
 *
 * @param id id of the record
 * @param keys its keys
 * @param sharers who has which key
 * @param run ids of the records of the run
 * @returns the id of the other, if there is one
 */
export function repeatedBy(
  id: Authored.RecordId,
  keys: readonly string[],
  sharers: Sharers,
  run: ReadonlySet<Authored.RecordId>,
): Authored.RecordId | undefined {
  for (const key of keys) {
    const other = sharers.get(key)?.find((one) => one !== id && (one < id || !run.has(one)));
    if (other !== undefined) return other;
  }
  return undefined;
}
