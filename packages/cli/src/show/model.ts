import type { AnyRecord, PublishedRecords, RecordId } from '@digital-accords/model';
import { nearest } from '@digital-accords/validator';
import { type AbsenceBase, baseOf } from '../base/base.ts';
import type { Days } from '../days/days.ts';
import { type Reference, referencesTo } from './references.ts';

/** A record with what refers to it, or the ids that were probably meant. */
export type Shown =
  | {
      readonly kind: 'record';
      readonly record: AnyRecord;
      readonly referredToBy: readonly Reference[];
      /** Number of records that were looked through for references. */
      readonly records: number;
      /** What the absence of reports rests on; only for a commitment without any. */
      readonly noReport?: AbsenceBase;
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly RecordId[] };

/**
 * Looks a record up.
 *
 * @param id the id asked for
 * @param published all records
 * @param days the day asked about and the day of knowledge
 */
export function showOf(id: string, published: PublishedRecords, days: Days): Shown {
  const records = Object.values(published).flat();
  const record = records.find((one) => one.id === id);
  if (!record)
    return {
      kind: 'unknown',
      nearest: nearest(
        id,
        records.map((one) => one.id),
      ),
    };
  const noReport = isUnreported(record, published) ? baseOf(published.document, days) : undefined;
  return {
    kind: 'record',
    record,
    referredToBy: referencesTo(id, published),
    records: records.length,
    ...(noReport && { noReport }),
  };
}

/** A search that found nothing is no report. */
function isUnreported(record: AnyRecord, { update }: PublishedRecords): boolean {
  if (record.type !== 'commitment') return false;
  return !update.some(
    ({ about, lifecycle }) =>
      !lifecycle && about.some(({ id, kind }) => id === record.id && kind !== 'no-evidence-found'),
  );
}
