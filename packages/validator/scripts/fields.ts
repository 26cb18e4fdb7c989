import type { Definition, Definitions } from './tag-unions.ts';

/** The definition that a property holds, and whether it holds a list of them. */
interface Field {
  readonly definition: string;
  readonly many: boolean;
}

/** The parts of the schemas that a walk through a record needs. */
interface FieldTable {
  /** Properties of each definition that hold another definition. */
  readonly fields: Record<string, Record<string, Field>>;
  /** Tagged unions: the tag, and the member for each of its values. */
  readonly unions: Record<string, { readonly tag: string; readonly members: Record<string, string> }>;
}

/**
 * Reads from the schemas which properties contain ids, dates, quotes and objects. So a rule about ids also checks a new
 * field, without new code. Free text without a definition of its own counts as `Text`.
 *
 * @param definitions definitions with tagged unions
 * @returns the table
 */
export function fieldTable(definitions: Definitions): FieldTable {
  const fields: FieldTable['fields'] = {};
  const unions: FieldTable['unions'] = {};
  for (const [name, schema] of Object.entries(definitions)) {
    if (schema.oneOf) unions[name] = union(schema, definitions);
    // A definition may be another one by a second name.
    const { properties = {} } = definitions[nameOf(schema.$ref ?? '')] ?? schema;
    const held = Object.entries(properties).flatMap(([key, property]) => {
      const field = fieldOf(property);
      return field ? [[key, field] as const] : [];
    });
    if (held.length > 0) fields[name] = Object.fromEntries(held);
  }
  return { fields, unions };
}

function fieldOf(property: Definition): Field | undefined {
  const many = property.items !== undefined;
  const value = property.items ?? property;
  if (value.$ref) return { definition: nameOf(value.$ref), many };
  return isFreeText(value) ? { definition: 'Text', many } : undefined;
}

function isFreeText(schema: Definition): boolean {
  return schema['type'] === 'string' && !['const', 'enum', 'format', 'pattern'].some((keyword) => keyword in schema);
}

function union(schema: Definition, definitions: Definitions): FieldTable['unions'][string] {
  const names = (schema.oneOf ?? []).map(({ $ref }) => nameOf($ref ?? ''));
  const tag = schema.discriminator?.propertyName ?? '';
  const members = names.map((name) => [String(definitions[name]?.properties?.[tag]?.const), name]);
  return { tag, members: Object.fromEntries(members) };
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
