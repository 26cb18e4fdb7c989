/** What ajv says of a value that breaks its schema, as far as anybody reads it. */
export interface Breach {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Errors that are kept of one value: more than anybody mends at once, of which several may be one mistake. */
const MOST = 1000;

/**
 * Adds an error.
 *
 * @param errors errors so far, to which it is added; null where there are none
 * @param instancePath JSON Pointer to the value
 * @param keyword the keyword that it breaks
 * @param params what ajv says of it
 * @param propertyName the key that is wrong, where it is a key
 * @returns the errors
 */
export function breach(
  errors: Breach[] | null,
  instancePath: string,
  keyword: string,
  params: Breach['params'],
  propertyName?: string,
): Breach[] {
  const found = errors ?? [];
  found.push({ instancePath, keyword, params, ...(propertyName !== undefined && { propertyName }) });
  return found;
}

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
