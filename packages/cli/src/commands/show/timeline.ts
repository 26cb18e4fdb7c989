import type { RecordId, TimelineEntry } from '@digital-accords/model';

/** One dated thing in the life of a commitment. */
export interface TimelineLine {
  /** EDTF; absent if no record states one. */
  readonly date?: string;
  readonly kind: TimelineEntry['kind'];
  /** The commitment whose text it is, the update, or the later commitment. */
  readonly id: RecordId;
  /** Kind of update or of relation; absent for the text itself. */
  readonly says?: string;
  /** The state that it gives; `none` if it changes no status. */
  readonly state?: string;
}

/**
 * Reduces an entry of a timeline to a line, without the records that it rests on.
 *
 * @param entry an entry of the model's timeline
 */
export function timelineLine(entry: TimelineEntry): TimelineLine {
  const { kind, id, date } = entry;
  const line = { ...(date !== undefined && { date }), kind, id };
  switch (entry.kind) {
    case 'text':
      return line;
    case 'update':
      return { ...line, says: entry.subject.kind, state: entry.state };
    case 'relation':
      return { ...line, says: entry.relation.kind, state: entry.state };
  }
}
