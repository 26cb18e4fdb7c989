import { agreements } from '../collections/agreements.js';
import { codingReports } from '../collections/coding-reports.js';
import { commitments } from '../collections/commitments.js';
import { documents } from '../collections/documents.js';
import { events } from '../collections/events.js';
import { instruments } from '../collections/instruments.js';
import { organisations } from '../collections/organisations.js';
import { pillars } from '../collections/pillars.js';
import { updates } from '../collections/updates.js';
import type { Day, LocalizedText, RecordId, RecordsById } from '../types.js';
import { requireId } from './require-id.ts';

let all: RecordsById | undefined;

function records(): RecordsById {
  all ??= {
    ...agreements,
    ...pillars,
    ...commitments,
    ...updates,
    ...events,
    ...organisations,
    ...instruments,
    ...documents,
    ...codingReports,
  };
  return all;
}

/**
 * The record of an id of any collection.
 *
 * @param id the id
 * @returns the record, of the type that the id has; withdrawn and redirected ones too
 * @throws RangeError if there is no such record
 */
export function recordOf<Id extends RecordId>(id: Id): RecordsById[Id] {
  requireId(records(), 'a record', id);
  return records()[id];
}

/** What an id stands for today. */
export type Resolution<Id extends RecordId = RecordId> =
  | { readonly state: 'current'; readonly record: RecordsById[Id] }
  | {
      readonly state: 'redirected';
      /** Since when. */
      readonly day: Day;
      readonly reason: LocalizedText;
      /** The records in its place, redirects followed to their ends; none if all of them were withdrawn. */
      readonly to: readonly RecordId[];
    }
  | { readonly state: 'withdrawn'; readonly day: Day; readonly reason: LocalizedText };

/**
 * What an id stands for today: its record, the records that took its place, or why it was withdrawn.
 *
 * @param id the id of any record, as in a link that somebody kept
 * @returns the resolution
 * @throws RangeError if there never was such a record
 */
export function resolve<Id extends RecordId>(id: Id): Resolution<Id> {
  const record = recordOf(id);
  const { lifecycle } = record;
  if (!lifecycle) return { state: 'current', record };
  const { state, day, reason } = lifecycle;
  return state === 'withdrawn' ? { state, day, reason } : { state, day, reason, to: endsOf(id) };
}

function endsOf(id: RecordId): readonly RecordId[] {
  const ends = new Set<RecordId>();
  const seen = new Set<RecordId>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { lifecycle } = recordOf(next);
    if (!lifecycle) ends.add(next);
    else if (lifecycle.state === 'redirected') open.push(...lifecycle.to);
  }
  return [...ends];
}
