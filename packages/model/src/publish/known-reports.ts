import type { RecordId } from '../generated/authored.ts';
import type { Commitment, CommitmentReport, Update } from '../generated/published.ts';
import type { StatusDays } from '../status/dating.ts';
import { isReport } from '../status/reports.ts';
import type { PublishedRecords } from './publish.ts';

/**
 * The updates that have happened and were known by the days (codebook §6).
 *
 * @param published the records
 * @param days the day asked about and the day of knowledge
 */
export function knownUpdates(
  { update }: Pick<PublishedRecords, 'update'>,
  { asOf, knownAt }: StatusDays,
): ReadonlyMap<RecordId, Update> {
  const known = update.filter(({ derived, lifecycle }) => {
    const { date, published } = derived;
    if (lifecycle || date?.latest === undefined || published.latest === undefined) return false;
    return date.latest <= asOf && published.latest <= knownAt;
  });
  return new Map(known.map((one) => [one.id, one]));
}

/**
 * The reports on a commitment that have happened and were known. Searches and the activities of others are no reports.
 *
 * @param commitment the commitment; a rendering has the reports on what it renders
 * @param known the updates that were known
 * @returns the reports, in the order of reports
 */
export function knownReports(
  { derived }: Pick<Commitment, 'derived'>,
  known: ReadonlyMap<RecordId, Update>,
): readonly CommitmentReport[] {
  return derived.reports.filter(({ id, kind }) => isReport(kind) && known.has(id));
}
