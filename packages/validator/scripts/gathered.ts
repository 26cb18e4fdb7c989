/** What ajv says of a value that breaks its schema, as far as anybody reads it. */
export interface Breach {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

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
 * Adds errors to those that there are. Each is moved as often as its value is nested, and none is left out: ajv tells by
 * their number whether a branch of a schema holds.
 *
 * @param errors errors so far, to which the others are added; null where there are none
 * @param more further errors
 * @returns the errors
 */
export function gathered(errors: Breach[] | null, more: Breach[]): Breach[] {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
