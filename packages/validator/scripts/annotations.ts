import type { Definition, Definitions } from './tag-unions.ts';

const annotations = new Set(['title', 'description', 'examples']);

/**
 * Removes the keywords of a schema that only people need, because validators contain their schemas.
 *
 * @param definitions definitions by name
 * @returns the definitions; the same values are valid
 */
export function withoutAnnotations(definitions: Definitions): Definitions {
  return mapValues(definitions, bare);
}

function bare(schema: Definition): Definition {
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  const { properties, items, oneOf, ...rest }: Definition = Object.fromEntries(entries);
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, bare) }),
    ...(items && { items: bare(items) }),
    ...(oneOf && { oneOf: oneOf.map(bare) }),
  };
}

function mapValues(of: Definitions, change: (definition: Definition) => Definition): Definitions {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
