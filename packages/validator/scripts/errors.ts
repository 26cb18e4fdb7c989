import type { SchemaError } from '../src/schema/schema-validator.ts';

/**
 * Adds an error to a list.
 *
 * @param errors errors so far, to which it is added; null if there are none
 * @param instancePath JSON Pointer (RFC 6901) to the value
 * @param keyword the keyword of the schema that the value breaks
 * @param params what ajv says of the breach
 * @param propertyName the wrong key, if the error is about a key
 * @returns the errors
 */
export function added(
  errors: SchemaError[] | null,
  instancePath: string,
  keyword: string,
  params: SchemaError['params'],
  propertyName?: string,
): SchemaError[] {
  const error = { instancePath, keyword, params, ...(propertyName !== undefined && { propertyName }) };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/**
 * Adds errors to a list. It must keep all of them, because ajv decides by their number whether a branch of a schema matches.
 *
 * @param errors errors so far, to which the others are added; null if there are none
 * @param more further errors
 * @returns the errors
 */
export function gathered(errors: SchemaError[] | null, more: SchemaError[]): SchemaError[] {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
