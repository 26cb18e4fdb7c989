import { dayOf } from '../helpers/dates.ts';
import type { Commitment, CommitmentStatus, Day } from '../types.js';
import { type Days, daysOrDefault } from './days.ts';
import { countedCommitments, type StatusOfCommitment, statusesThat } from './status.ts';

/**
 * Commitments that are to be done in a period, by their own words.
 *
 * @param from first day
 * @param until last day
 * @returns those whose last possible day lies within, the earliest first; done or not
 * @throws RangeError if there is no such day, or the period ends before it begins
 */
export function dueBetween(from: Day, until: Day): readonly Commitment[] {
  if (dayOf(from) > dayOf(until)) throw new RangeError(`the period from ${from} to ${until} ends before it begins`);
  const latest = ({ derived }: Commitment): Day => derived.due?.latest ?? '';
  return countedCommitments()
    .filter((commitment) => from <= latest(commitment) && latest(commitment) <= until)
    .toSorted((a, b) => (latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * Commitments that count, whose day has passed and of which no report says that they are done.
 *
 * @param days the two days; those of the registry if absent
 * @throws RangeError if there is no such day
 */
export function pastDue(days?: Partial<Days>): readonly StatusOfCommitment[] {
  return statusesThat(({ flags }) => flags.includes('past-due'), daysOrDefault(days));
}

/**
 * Open commitments that count, last heard of 12 to 24 months ago, or between one period of their own rhythm and two.
 *
 * @param days the two days; those of the registry if absent
 * @throws RangeError if there is no such day
 */
export function ageing(days?: Partial<Days>): readonly StatusOfCommitment[] {
  return statusesThat(({ freshness }) => freshness === 'ageing', daysOrDefault(days));
}

/**
 * Open commitments that count, last heard of more than 24 months ago, or more than two periods of their own rhythm. That
 * nothing is reported does not say that nothing was done.
 *
 * @param days the two days; those of the registry if absent
 * @throws RangeError if there is no such day
 */
export function silent(days?: Partial<Days>): readonly StatusOfCommitment[] {
  return statusesThat(({ freshness }) => freshness === 'silent', daysOrDefault(days));
}

/** A commitment whose status differs between two days. */
export interface StatusChange {
  readonly id: StatusOfCommitment['id'];
  /** What differs. */
  readonly changed: readonly ('state' | 'indicated' | 'freshness' | 'flags')[];
  readonly before: CommitmentStatus;
  readonly after: CommitmentStatus;
}

/**
 * Commitments that count and whose status differs between two days.
 *
 * @param from the earlier day asked about
 * @param until the later day asked about
 * @param days `knownAt`: the day of knowledge, the same for both; that of the registry if absent
 * @returns what differs of each, in the order of ids
 * @throws RangeError if there is no such day, or the period ends before it begins
 */
export function changesBetween(
  from: Day,
  until: Day,
  days: Pick<Partial<Days>, 'knownAt'> = {},
): readonly StatusChange[] {
  if (dayOf(from) > dayOf(until)) throw new RangeError(`the period from ${from} to ${until} ends before it begins`);
  const before = statusesThat(() => true, daysOrDefault({ ...days, asOf: from }));
  const after = statusesThat(() => true, daysOrDefault({ ...days, asOf: until }));
  return before.flatMap(({ id, status }, place) => {
    const later = after[place]?.status ?? status;
    const changed = differing(status, later);
    return changed.length > 0 ? [{ id, changed, before: status, after: later }] : [];
  });
}

function differing(a: CommitmentStatus, b: CommitmentStatus): StatusChange['changed'] {
  const changed: StatusChange['changed'][number][] = [];
  if (a.state !== b.state) changed.push('state');
  if (a.indicated?.state !== b.indicated?.state) changed.push('indicated');
  if (a.freshness !== b.freshness) changed.push('freshness');
  if (a.flags.join() !== b.flags.join()) changed.push('flags');
  return changed;
}
