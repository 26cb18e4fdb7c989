import type { Definition, Definitions } from './tag-unions.ts';

const annotations = new Set(['title', 'description', 'examples']);

/**
 * Leaves out what tells people about a schema: validators carry their schemas along.
 *
 * @param definitions definitions by name
 * @returns the definitions, which hold for the same values
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
