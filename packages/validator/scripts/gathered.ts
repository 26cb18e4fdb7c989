/**
 * Adds errors to a list. It must keep all of them, because ajv decides by their number whether a branch of a schema matches.
 *
 * @param errors errors so far, to which the others are added; null if there are none
 * @param more further errors
 * @returns the errors
 */
export function gathered<SchemaError>(errors: SchemaError[] | null, more: SchemaError[]): SchemaError[] {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
