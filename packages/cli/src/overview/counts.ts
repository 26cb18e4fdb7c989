import type { RelationTerm } from '@digital-accords/model';
import type { CommitmentOverview } from './model.ts';

/** How many commitments of a set are in which position as of the day. */
export interface OverviewCounts {
  readonly commitments: number;
  /** With at least one report. */
  readonly reported: number;
  /** Without any report in the documents coded. */
  readonly unreported: number;
  /** Flagged `past-due`. */
  readonly pastDue: number;
  /** Those to which a commitment of a later agreement of the same parties stands in a relation, by its kind. */
  readonly takenUp: Readonly<Partial<Record<RelationTerm, number>>>;
}

/**
 * Counts commitments by what is reported on them.
 *
 * @param commitments commitments as of the day; a commitment to which several relations of one kind lead counts once
 */
export function countsOf(commitments: readonly CommitmentOverview[]): OverviewCounts {
  const reported = commitments.filter(({ report }) => report.state === 'reported').length;
  const takenUp: Partial<Record<RelationTerm, number>> = {};
  for (const kind of commitments.flatMap((one) => one.takenUp)) takenUp[kind] = (takenUp[kind] ?? 0) + 1;
  return {
    commitments: commitments.length,
    reported,
    unreported: commitments.length - reported,
    pastDue: commitments.filter(({ flags }) => flags.includes('past-due')).length,
    takenUp,
  };
}
