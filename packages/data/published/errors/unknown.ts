import { nearest } from './nearest.ts';

/**
 * The error for a value that is none of those that exist.
 *
 * @param what what was asked for, with its article, as in `the id of a commitment`
 * @param given what was given
 * @param valid the values that exist
 * @returns the error, which names the value and those nearest to it
 */
export function unknown(what: string, given: unknown, valid: Iterable<string>): RangeError {
  const near = typeof given === 'string' ? nearest(given, valid) : [];
  const hint = near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
  return new RangeError(`${JSON.stringify(given) ?? 'undefined'} is not ${what}${hint}`);
}
