import type { Day, Update } from '@digital-accords/model';
import { isLongAgo } from './of-commitment.ts';
import type { ReviewItem } from './review.ts';

/**
 * What to look at of a report.
 *
 * @param update a report that counts on the day
 * @param asOf the day
 */
export function reviewOfReport(
  { id, title, evidence, search, reviewed, checked }: Update,
  asOf: Day,
): readonly ReviewItem[] {
  const item = { id, title, command: `new update --from ${id}` };
  const pages = evidence.flatMap((one) => (one.kind === 'link' ? [one.source] : []));
  return [
    ...(checked === undefined && search === undefined
      ? [{ ...item, reason: 'unchecked' as const, day: reviewed }]
      : []),
    ...pages
      .filter(({ read }) => isLongAgo(read, asOf))
      .map(({ url, read }) => ({ ...item, reason: 'read-long-ago' as const, day: read, url })),
    ...pages
      .filter(({ archived }) => archived === undefined)
      .map(({ url, read }) => ({ ...item, reason: 'not-archived' as const, day: read, url })),
  ];
}
