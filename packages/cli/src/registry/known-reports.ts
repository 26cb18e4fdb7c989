import type { Commitment, CommitmentReport, PublishedRecords, RecordId, Update } from '@digital-accords/model';
import type { Days } from './days.ts';

/**
 * The updates that have happened and were known by the days (codebook §6).
 *
 * @param published the records
 * @param days the day asked about and the day of knowledge
 */
export function knownUpdates({ update }: PublishedRecords, { asOf, knownAt }: Days): ReadonlyMap<RecordId, Update> {
  const known = update.filter(({ derived, lifecycle }) => {
    const { date, published } = derived;
    if (lifecycle || date?.latest === undefined || published.latest === undefined) return false;
    return date.latest <= asOf && published.latest <= knownAt;
  });
  return new Map(known.map((one) => [one.id, one]));
}

/**
 * The reports on a commitment that have happened and were known. A search that found nothing is no report.
 *
 * @param commitment the commitment; a rendering has the reports on what it renders
 * @param known the updates that were known
 * @returns the reports, in the order of reports
 */
export function knownReports(
  { derived }: Pick<Commitment, 'derived'>,
  known: ReadonlyMap<RecordId, Update>,
): readonly CommitmentReport[] {
  return derived.reports.filter(({ id, kind }) => kind !== 'no-evidence-found' && known.has(id));
}
