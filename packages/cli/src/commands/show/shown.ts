import {
  type Absence,
  type AbsenceBase,
  type AnyRecord,
  absenceBaseOf,
  type Document,
  idsMeantBy,
  knownReports,
  knownUpdates,
  type Lineage,
  type LocalizedText,
  type Locator,
  lineageOf,
  type PublishedRecords,
  type RecordId,
  type ReferenceIndex,
  shownStatus,
  timelineOf,
} from '@digital-accords/model';
import { nearestAmong } from '@digital-accords/validator';
import type { Days } from '../../registry/days.ts';
import { quotesByLeaf } from '../../registry/quotes.ts';
import { type Reference, referencesTo } from './references.ts';
import { type TimelineLine, timelineLine } from './timeline.ts';

/** A record with the records that refer to it, or the ids that were probably meant. */
export type Shown =
  | (Days & {
      readonly kind: 'record';
      readonly record: AnyRecord;
      readonly referredToBy: readonly Reference[];
      /** Number of records that were searched for references. */
      readonly records: number;
      /** What is not on record of it, with the base of that statement; only for a commitment. */
      readonly absence?: { readonly absence: Absence; readonly base: AbsenceBase };
      /** Its earlier and later commitments; only for a commitment. */
      readonly lineage?: Lineage;
      /** Dated reports, in their order; only for a commitment. */
      readonly timeline?: readonly TimelineLine[];
      /** What quotes its leaves, in their order; only for a document. */
      readonly leaves?: readonly QuotedLeaf[];
    })
  | { readonly kind: 'unknown'; readonly nearest: readonly RecordId[] };

/** A leaf, and the places in records that quote it. */
export interface QuotedLeaf {
  readonly leaf: Locator;
  readonly quotedBy: readonly Reference[];
}

/**
 * Looks a record up.
 *
 * @param id the id asked for, or the part of it that no other id ends with
 * @param published all records
 * @param days the day asked about and the day of knowledge
 * @param index the references of the same records, as authored
 */
export function showOf(id: string, published: PublishedRecords, days: Days, index: ReferenceIndex): Shown {
  const records = Object.values(published).flat();
  const ids = records.map((one) => one.id);
  const meant = ids.includes(id) ? [id] : idsMeantBy(id, ids);
  const record = meant.length === 1 ? records.find((one) => one.id === meant[0]) : undefined;
  if (!record) {
    const near = nearestAmong(id, ids);
    return { kind: 'unknown', nearest: near.length > 0 ? near : titledAs(id, records) };
  }
  const absence = absenceOf(record, published, days);
  const { document: documents, update: updates } = published;
  return {
    kind: 'record',
    ...days,
    record,
    referredToBy: referencesTo(record.id, published),
    records: records.length,
    ...(absence && { absence: { absence, base: absenceBaseOf({ documents, updates }, days) } }),
    ...(record.type === 'commitment' && {
      lineage: lineageOf(record.id, index),
      timeline: timelineOf(record.id, index, days).map(timelineLine),
    }),
    ...(record.type === 'document' && { leaves: quotedLeaves(record, records) }),
  };
}

function quotedLeaves({ id, text }: Document, records: readonly AnyRecord[]): readonly QuotedLeaf[] {
  if (text.state !== 'held') return [];
  const quotes = quotesByLeaf(records);
  return text.leaves.map(({ leaf }) => ({
    leaf,
    quotedBy: quotes(id, leaf).map(({ id, type, pointer }) => ({ id, type, pointer })),
  }));
}

const MOST_TITLED = 3;

/** Records that have a text in their title or name. */
function titledAs(text: string, records: readonly AnyRecord[]): readonly RecordId[] {
  if (text.length < 2) return [];
  const holds = ({ ja, en }: LocalizedText): boolean => `${ja}\n${en}`.toLowerCase().includes(text.toLowerCase());
  return records
    .filter((one) => ('title' in one ? holds(one.title) : 'names' in one && one.names.some(({ name }) => holds(name))))
    .slice(0, MOST_TITLED)
    .map(({ id }) => id);
}

/** What the page of a commitment says is not on record. */
function absenceOf(record: AnyRecord, published: PublishedRecords, days: Days): Absence | undefined {
  if (record.type !== 'commitment') return undefined;
  const { deliverables, derived } = record;
  if (knownReports(record, knownUpdates(published, days)).length === 0) {
    return { of: 'report', ...(derived.searched !== undefined && { searched: derived.searched }) };
  }
  const statuses = [derived.status, ...derived.history, ...deliverables.map((one) => one.derived.status)];
  const says = statuses.some((status) => shownStatus(status, record.rhythm, 'en').saysAbsence);
  return says ? { of: 'record' } : undefined;
}
