import type { AttestationTerm, CommitmentStatus, FreshnessTerm, StatusTerm } from '../generated/published.ts';

/** Numbers of commitments by what their status says. */
export interface Tally {
  readonly commitments: number;
  readonly states: Readonly<Record<StatusTerm, number>>;
  /** Of those that are only stated: those on which something may bear by inference. */
  readonly possible: number;
  /** By whose word; `none` are those that are only stated. */
  readonly attestations: Readonly<Record<AttestationTerm | 'none', number>>;
  /** Of those that are neither completed, discontinued nor superseded. */
  readonly freshness: Readonly<Record<FreshnessTerm, number>>;
}

/** What a tally needs of a status. */
export type TalliedStatus = Pick<CommitmentStatus, 'state' | 'indicated' | 'attestation' | 'freshness'>;

/**
 * Counts statuses.
 *
 * @param statuses one for each commitment
 */
export function tallyOf(statuses: readonly TalliedStatus[]): Tally {
  const count = (holds: (status: TalliedStatus) => boolean): number => statuses.filter(holds).length;
  const states = (state: StatusTerm): number => count((one) => one.state === state);
  const attestations = (term: AttestationTerm | undefined): number => count((one) => one.attestation === term);
  const freshness = (term: FreshnessTerm): number => count((one) => one.freshness === term);
  return {
    commitments: statuses.length,
    states: {
      stated: states('stated'),
      restated: states('restated'),
      active: states('active'),
      delivering: states('delivering'),
      completed: states('completed'),
      discontinued: states('discontinued'),
      superseded: states('superseded'),
    },
    possible: count(({ state, indicated }) => state === 'stated' && indicated !== undefined),
    attestations: {
      none: attestations(undefined),
      parties: attestations('parties'),
      interested: attestations('interested'),
      both: attestations('both'),
      independent: attestations('independent'),
    },
    freshness: { fresh: freshness('fresh'), ageing: freshness('ageing'), silent: freshness('silent') },
  };
}
