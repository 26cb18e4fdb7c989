import { isEnding } from '@digital-accords/model/status/ladder';
import { statusRank } from '@digital-accords/model/tables';
import { unknown } from '../errors/unknown.ts';
import type { Commitment, StatusTerm } from '../types.js';
import { labels } from '../vocabularies/status.js';

/**
 * Whether something more is expected of a commitment in a state: it is neither completed, discontinued nor superseded.
 *
 * @param state a term of the vocabulary `status`
 * @returns true if it is open
 * @throws RangeError if there is no such term
 */
export function isOpen(state: StatusTerm): boolean {
  if (!Object.hasOwn(labels, state)) throw unknown('a term of status', state, Object.keys(labels));
  return state !== 'completed' && !isEnding(state);
}

/**
 * How far a state is on the ladder from stated to completed.
 *
 * @param state a term of the vocabulary `status`
 * @returns 1 for stated and so on upwards; undefined for discontinued and superseded, which have no place on it
 * @throws RangeError if there is no such term
 */
export function rankOf(state: StatusTerm): number | undefined {
  if (!Object.hasOwn(labels, state)) throw unknown('a term of status', state, Object.keys(labels));
  return statusRank[state];
}

/**
 * Whether totals and default lists count a commitment. If not, `derived.notCounted` says why.
 *
 * @param commitment a commitment
 */
export function isCounted({ derived }: Pick<Commitment, 'derived'>): boolean {
  return derived.counted;
}
