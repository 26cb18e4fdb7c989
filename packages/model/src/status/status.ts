import type { CommitmentId } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';
import { statusRank } from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { requireCommitment } from '../registry/lookup.ts';
import type { StatusDays } from './dating.ts';
import { unitsOf } from './rendering.ts';
import { lifeOf, statusOfUnit, type UnitLife } from './unit-status.ts';

/**
 * Status of a commitment: a function of the commitment, the day asked about, the day of knowledge and the records, and of
 * nothing else (codebook §6). A rendering has the status of the unit it renders; of several units, of the least advanced
 * one, so that it never claims more than one of them bears out.
 *
 * @param id the commitment
 * @param index the records
 * @param days the day asked about and the day of knowledge
 * @returns state and what gave it, what is indicated, when it was last heard of, freshness, flags
 * @throws RangeError if there is no such commitment
 */
export function statusOf(id: CommitmentId, index: ReferenceIndex, days: StatusDays): CommitmentStatus {
  return statusOfUnits(livesOf(id, index), days);
}

/**
 * What the status of a commitment follows from: the life of each unit that it stands for.
 *
 * @param id the commitment
 * @param index the records
 * @returns the lives, at least one, sorted by the ids of the units
 * @throws RangeError if there is no such commitment
 */
export function livesOf(id: CommitmentId, index: ReferenceIndex): UnitLife[] {
  return unitsOf(requireCommitment(index.registry, id), index.registry).map((unit) => lifeOf(unit, index));
}

/** The status of the least advanced of several units. */
export function statusOfUnits(lives: readonly UnitLife[], days: StatusDays): CommitmentStatus {
  return lives
    .map((life) => statusOfUnit(life, days))
    .reduce((least, one) => (compareProgress(one, least) < 0 ? one : least));
}

/**
 * Least advanced first and endings last, since a unit that goes on outlives one that ended; of equals that go on the one
 * heard of longest ago.
 */
function compareProgress(a: CommitmentStatus, b: CommitmentStatus): number {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0 || !a.open) return byRank;
  const [dayOfA, dayOfB] = [a.heard?.day ?? '', b.heard?.day ?? ''];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}

function rankOf({ state }: CommitmentStatus): number {
  return statusRank[state] ?? Number.MAX_VALUE;
}
