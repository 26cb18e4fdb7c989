import { isEnding } from '@digital-accords/model/status/ladder';
import { statusRank } from '@digital-accords/model/tables';
import { unknown } from '../errors/unknown.ts';
import type { Commitment, Day, StatusInterval, StatusTerm } from '../types.js';
import { labels } from '../vocabularies/status.js';
import { dayOf } from './dates.ts';

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
 * Status of a commitment as of a day, from its own history: no other record is read. What is known is what the registry
 * knows; `statusOf` in `query` takes another day of knowledge.
 *
 * @param commitment a commitment
 * @param day the day asked about; for a day after that of the registry, the last status that the registry has
 * @returns the interval of the history that has the day; undefined before the first
 * @throws RangeError if there is no such day
 */
export function statusOn({ derived }: Pick<Commitment, 'derived'>, day: Day): StatusInterval | undefined {
  const asOf = dayOf(day);
  return derived.history.findLast(({ from }) => from <= asOf);
}

/**
 * Whether totals and default lists count a commitment. If not, `derived.notCounted` says why.
 *
 * @param commitment a commitment
 */
export function isCounted({ derived }: Pick<Commitment, 'derived'>): boolean {
  return derived.counted;
}
