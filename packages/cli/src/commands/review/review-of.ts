import { type AnyRecord, agreementsMadeBy, knownUpdates, type PublishedRecords } from '@digital-accords/model';
import type { LinkReport } from '../../links/report.ts';
import type { Days } from '../../registry/days.ts';
import { reviewOfCommitment } from './of-commitment.ts';
import { reviewOfLinks } from './of-links.ts';
import { reviewOfReport } from './of-report.ts';
import { type Review, type ReviewItem, reviewReasons } from './review.ts';

/**
 * What to look at next.
 *
 * @param published the records, published as of the days
 * @param days the day asked about and the day of knowledge
 * @param links what the latest check of addresses found, if there is one
 * @returns the items, the most urgent first; the same records, days and check give the same
 */
export function reviewOf(published: PublishedRecords, days: Days, links: LinkReport | undefined): Review {
  const agreements = new Set(agreementsMadeBy(published.agreement, days).map(({ id }) => id));
  const commitments = published.commitment.filter(
    ({ derived }) => derived.counted && agreements.has(derived.agreement),
  );
  const items = [
    ...(links ? reviewOfLinks(links, recordsById(published)) : []),
    ...commitments.flatMap((commitment) => reviewOfCommitment(commitment, days.asOf)),
    ...[...knownUpdates(published, days).values()].flatMap((update) => reviewOfReport(update, days.asOf)),
  ];
  return { ...days, ...(links && { linksChecked: links.day }), items: items.sort(byUrgency) };
}

/** Of one reason, what waits longest comes first. */
function byUrgency(a: ReviewItem, b: ReviewItem): number {
  return (
    reviewReasons.indexOf(a.reason) - reviewReasons.indexOf(b.reason) ||
    compare(a.day ?? '', b.day ?? '') ||
    compare(a.id, b.id) ||
    compare(a.deliverable ?? a.url ?? '', b.deliverable ?? b.url ?? '')
  );
}

function recordsById(published: PublishedRecords): ReadonlyMap<string, AnyRecord> {
  const all: readonly AnyRecord[] = Object.values(published).flat();
  return new Map(all.map((record) => [record.id, record]));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
