import { type RelationTerm, tallyOf } from '@digital-accords/model';
import type { CommitmentOverview, OverviewCounts } from './overview.ts';

/**
 * Counts commitments by their status and by what is reported on them.
 *
 * @param commitments commitments as of the day; several relations of one kind to a commitment count once
 */
export function countCommitments(commitments: readonly CommitmentOverview[]): OverviewCounts {
  const reported = commitments.filter(({ report }) => report.state === 'reported').length;
  const takenUp: Partial<Record<RelationTerm, number>> = {};
  for (const kind of commitments.flatMap((one) => one.takenUp)) takenUp[kind] = (takenUp[kind] ?? 0) + 1;
  return {
    ...tallyOf(commitments.map(({ status: state, ...status }) => ({ ...status, state }))),
    reported,
    unreported: commitments.length - reported,
    pastDue: commitments.filter(({ flags }) => flags.includes('past-due')).length,
    takenUp,
  };
}
