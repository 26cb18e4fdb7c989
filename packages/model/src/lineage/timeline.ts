import type { Commitment, CommitmentId, RecordId } from '../generated/authored.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { requireCommitment } from '../registry/lookup.ts';
import { compareDatings, counts, type Dating, type StatusDays } from '../status/dating.ts';
import { datingOfText } from '../status/record-dating.ts';
import { unitsOf } from '../status/rendering.ts';
import { type Report, reportsOn } from '../status/reports.ts';

/** A dated entry in the timeline of a commitment. */
export type TimelineEntry = TextEntry | Report;

/** The text that makes the promise. */
export interface TextEntry extends Dating {
  readonly kind: 'text';
  /** The commitment whose text it is. */
  readonly id: RecordId;
}

/**
 * Timeline of a commitment: its text, the later commitments that refer to it, and the updates about it, including updates
 * that move no status. A rendering has its own text, and the timeline of the units that it renders.
 *
 * @param id the commitment
 * @param index the records
 * @param days entries dated after the first day, or public only after the second, are left out
 * @returns the entries, in the order of reports (codebook §6)
 * @throws RangeError if there is no such commitment
 */
export function timelineOf(id: CommitmentId, index: ReferenceIndex, days: StatusDays): TimelineEntry[] {
  const commitment = requireCommitment(index.registry, id);
  const units = unitsOf(commitment, index.registry);
  const texts = new Set([commitment, ...units]);
  const entries = [
    ...[...texts].map((text) => textEntry(text, index)),
    ...units.flatMap((unit) => reportsOn(unit, index)),
  ];
  return entries.filter((entry) => counts(entry, days)).sort(compareDatings);
}

function textEntry(commitment: Commitment, index: ReferenceIndex): TextEntry {
  return { kind: 'text', id: commitment.id, ...datingOfText(commitment, index.registry) };
}
