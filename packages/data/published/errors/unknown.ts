import { nearest } from './nearest.ts';

/** So few values are all named if none is near. */
const FEW = 12;

/**
 * The error for a value that is none of those that exist.
 *
 * @param what what was asked for, with its article, as in `the id of a commitment`
 * @param given what was given
 * @param valid the values that exist
 * @returns the error, which names the value and those nearest to it, or all if they are few
 */
export function unknown(what: string, given: unknown, valid: Iterable<string>): RangeError {
  const all = [...valid];
  const near = typeof given === 'string' ? nearest(given, all) : [];
  const few = all.length > 0 && all.length <= FEW ? `; there are: ${all.join(', ')}` : '';
  const hint = near.length > 0 ? `; nearest: ${near.join(', ')}` : few;
  return new RangeError(`${JSON.stringify(given) ?? 'undefined'} is not ${what}${hint}`);
}
