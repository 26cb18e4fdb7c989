import type { Definition, Definitions } from './tag-unions.ts';

/**
 * Closes objects by `propertyNames` instead of `additionalProperties: false`. The same objects are valid, and the error
 * lists the allowed names.
 *
 * @param definitions definitions whose objects are closed
 * @returns the definitions, closed by `propertyNames`
 */
export function closeByNames(definitions: Definitions): Definitions {
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, close(schema)]));
}

function close({ additionalProperties, ...schema }: Definition): Definition {
  if (additionalProperties !== false) return schema;
  return { ...schema, propertyNames: { enum: Object.keys(schema.properties ?? {}) } };
}
