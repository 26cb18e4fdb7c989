import { statusOf as modelStatusOf } from '@digital-accords/model/status/status';
import { commitments } from '../collections/commitments.js';
import type { Commitment, CommitmentId, CommitmentStatus } from '../types.js';
import { type Days, daysOrDefault } from './days.ts';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/** A commitment and its status. */
export interface StatusOfCommitment {
  readonly id: CommitmentId;
  readonly status: CommitmentStatus;
}

/**
 * Status of a commitment as of a day and as known on a day (codebook §6).
 *
 * @param id the commitment
 * @param days the day asked about and the day of knowledge; those of the registry if absent, and then the status is the
 *   published one
 * @returns the status
 * @throws RangeError if there is no such commitment or day
 */
export function statusOf(id: CommitmentId, days?: Partial<Days>): CommitmentStatus {
  requireId(commitments, 'a commitment', id);
  return statusAt(id, daysOrDefault(days));
}

/**
 * Statuses of all commitments that count and meet a condition.
 *
 * @param meets the condition
 * @param days the two days
 * @returns each with its status, in the order of ids
 */
export function statusesThat(meets: (status: CommitmentStatus) => boolean, days: Days): readonly StatusOfCommitment[] {
  return countedCommitments()
    .map(({ id }) => ({ id, status: statusAt(id, days) }))
    .filter(({ status }) => meets(status));
}

/** Commitments that totals and default lists count, in the order of ids. */
export function countedCommitments(): readonly Commitment[] {
  return Object.values<Commitment>(commitments).filter(({ derived }) => derived.counted);
}

function statusAt(id: CommitmentId, days: Days): CommitmentStatus {
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return modelStatusOf(id, indexOfRecords(), days) as CommitmentStatus;
}
