import type { CommitmentId, Deliverable } from '../generated/authored.ts';
import type { DeliverableStatus } from '../generated/published.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { counts, type StatusDays } from './dating.ts';
import { isPastDue } from './flags.ts';
import { reportsOnDeliverable } from './reports.ts';
import { reachedBy } from './unit-status.ts';

/**
 * The status of a deliverable, which follows from the reports that name it and from its own due date (codebook §6).
 *
 * @param id the commitment
 * @param deliverable its deliverable
 * @param index the records
 * @param days the day asked about and the day of knowledge
 */
export function statusOfDeliverable(
  id: CommitmentId,
  { id: name, due }: Pick<Deliverable, 'id' | 'due'>,
  index: ReferenceIndex,
  days: StatusDays,
): DeliverableStatus {
  const counted = reportsOnDeliverable(id, name, index).filter((report) => counts(report, days));
  return { ...reachedBy(counted), flags: isPastDue(due, counted, days.asOf) ? ['past-due'] : [] };
}
