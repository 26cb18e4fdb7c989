import type { RecordId, TimelineEntry } from '@digital-accords/model';

/** One dated thing in the life of a commitment. */
export interface TimelineLine {
  /** EDTF; absent where no record states one. */
  readonly date?: string;
  readonly kind: TimelineEntry['kind'];
  /** The commitment whose text it is, the update, or the later commitment. */
  readonly id: RecordId;
  /** What is said of it: kind of update or of relation; absent for the text itself. */
  readonly says?: string;
  /** The state it gives; `none` where it moves no status. */
  readonly state?: string;
}

/**
 * A line of a timeline without the records that it rests on.
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
