/** Errors that are kept of one value: more than anybody mends at once, of which several may be one mistake. */
const MOST = 1000;

/**
 * Adds errors to those that there are.
 *
 * @param errors errors so far, to which the others are added; null where there are none
 * @param more further errors
 * @returns the errors, of which only so many are kept
 */
export function gathered<Error>(errors: Error[] | null, more: Error[]): Error[] {
  if (errors === null) return more;
  for (let at = 0; at < more.length && errors.length < MOST; at += 1) {
    const error = more[at];
    if (error !== undefined) errors.push(error);
  }
  return errors;
}
