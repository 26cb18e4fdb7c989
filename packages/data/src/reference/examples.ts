import { type Definitions, nameIn, type Schema } from './schema.ts';

/**
 * An example of each field: the first value that a record has.
 *
 * @param definitions the published definitions
 * @param records published records with the name of their definition
 * @returns the values by `<definition>.<field>`; empty lists are no examples
 */
export function examplesIn(
  definitions: Definitions,
  records: Iterable<readonly [definition: string, record: object]>,
): ReadonlyMap<string, unknown> {
  const examples = new Map<string, unknown>();
  const visit = (schema: Schema, value: unknown): void => {
    const name = nameIn(schema);
    const definition = name === undefined ? schema : (definitions[name] ?? {});
    if (Array.isArray(value)) for (const item of value) visit(definition.items ?? {}, item);
    else if (definition.oneOf) visit(memberFor(definition.oneOf, value, definitions), value);
    else if (name !== undefined && typeof value === 'object' && value !== null) {
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        const held: unknown = Reflect.get(value, key);
        if (held === undefined || (Array.isArray(held) && held.length === 0)) continue;
        const place = `${name}.${key}`;
        if (!examples.has(place)) examples.set(place, held);
        visit(property, held);
      }
    }
  };
  for (const [definition, record] of records) visit({ $ref: definition }, record);
  return examples;
}

/** The member of a union of which every constant is that of the value. */
function memberFor(members: readonly Schema[], value: unknown, definitions: Definitions): Schema {
  const fits = (member: Schema): boolean =>
    Object.entries(definitions[nameIn(member) ?? '']?.properties ?? {}).every(
      ([key, { const: constant }]) =>
        constant === undefined || (typeof value === 'object' && value !== null && Reflect.get(value, key) === constant),
    );
  return members.find(fits) ?? {};
}
