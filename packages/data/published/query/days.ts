import { dayOf } from '../helpers/dates.ts';
import { registry } from '../registry.js';
import type { Day } from '../types.js';

/** The two days of which a status is a function. */
export interface Days {
  /** The day asked about: what is dated later does not count. */
  readonly asOf: Day;
  /** The day of knowledge: what was published later does not count. */
  readonly knownAt: Day;
}

/**
 * The days asked for.
 *
 * @param days days as given; those of the registry stand for what is absent
 * @returns both days
 * @throws RangeError if one of them is no day
 */
export function daysOrDefault({ asOf, knownAt }: Partial<Days> = {}): Days {
  return {
    asOf: asOf === undefined ? registry.derived.asOf : dayOf(asOf),
    knownAt: knownAt === undefined ? registry.derived.knownAt : dayOf(knownAt),
  };
}
