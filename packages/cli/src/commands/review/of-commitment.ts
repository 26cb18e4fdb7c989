import { addMonths, type Commitment, type Day } from '@digital-accords/model';
import { LONG_AGO, SOON } from './limits.ts';
import type { ReviewItem } from './review.ts';

/**
 * What to look at of a commitment.
 *
 * @param commitment a commitment that totals count, as published for the day
 * @param asOf the day
 */
export function reviewOfCommitment(commitment: Commitment, asOf: Day): readonly ReviewItem[] {
  const { id, title, deliverables, derived } = commitment;
  const { status, due, searched } = derived;
  const report = { id, title, command: `new update --about ${id}` };
  const search = { ...report, command: `new update --about ${id} --kind no-evidence-found` };
  const { heard, freshness } = status;
  const isUnreported = status.state === 'stated' && !status.indicated;
  return [
    ...dues({ ...report, due: due?.latest, status }, asOf),
    ...deliverables.flatMap(({ id: deliverable, what, derived: own }) =>
      dues({ ...report, title: what, deliverable, due: own.due.latest, status: own.status }, asOf),
    ),
    ...(heard && (freshness === 'silent' || freshness === 'ageing')
      ? [{ ...report, reason: freshness, day: heard.day }]
      : []),
    ...(isUnreported && searched === undefined ? [{ ...search, reason: 'not-searched' as const }] : []),
    ...(searched !== undefined && isUnreported && isLongAgo(searched, asOf)
      ? [{ ...search, reason: 'searched-long-ago' as const, day: searched }]
      : []),
  ];
}

interface Due extends Omit<ReviewItem, 'reason' | 'day'> {
  readonly due: Day | undefined;
  readonly status: Pick<Commitment['derived']['status'], 'open' | 'flags'>;
}

/** A due date that has passed, or that comes soon. */
function dues({ due, status, ...item }: Due, asOf: Day): readonly ReviewItem[] {
  if (due === undefined) return [];
  if (status.flags.includes('past-due')) return [{ ...item, reason: 'past-due', day: due }];
  const isSoon = status.open && asOf <= due && due <= addMonths(asOf, SOON);
  return isSoon ? [{ ...item, reason: 'due-soon', day: due }] : [];
}

/** Whether a day lies so far back that it is time to look again. */
export function isLongAgo(day: Day, asOf: Day): boolean {
  return addMonths(day, LONG_AGO) <= asOf;
}
