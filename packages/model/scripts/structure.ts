import { type Definitions, mapValues, type Schema } from './schema.ts';

/** The kind of value of a property. */
interface Property {
  readonly holds?: string;
  readonly mayBeAbsent?: true;
}

/**
 * Writes which properties each definition has, in their order, so that one walk publishes a record of any type.
 *
 * @param definitions the authored definitions
 * @param records record type to definition name
 * @returns the text of a module that exports `properties`, `unions` and `recordDefinitions`
 */
export function structureOf(definitions: Definitions, records: Record<string, string>): string {
  const objects = entriesWhere(definitions, ({ properties }) => properties !== undefined);
  const unions = entriesWhere(definitions, ({ oneOf }) => oneOf !== undefined);
  const composite = new Set([...objects, ...unions].map(([name]) => name));
  const properties = objects.map(([name, schema]) => [name, propertiesOf(schema, composite, definitions)]);
  const members = unions.map(([name, schema]) => [name, membersOf(name, schema, definitions)]);
  return `// Generated from schemas/. Change the schema, not this file.
import type { RecordType } from './authored.ts';

interface Property {
  /** The definition of its value, or of each item of its list. */
  readonly holds?: string;
  /** Whether it is a list that an author may leave out. */
  readonly mayBeAbsent?: true;
}

interface Union {
  /** The property that tells its members apart. */
  readonly tag: string;
  /** The definition for each value of the tag. */
  readonly members: Readonly<Record<string, string>>;
}

/** Properties of each definition, in the order of its schema. */
export const properties: Readonly<Record<string, Readonly<Record<string, Property>>>> = ${json(Object.fromEntries(properties))};

/** Tagged unions. */
export const unions: Readonly<Record<string, Union>> = ${json(Object.fromEntries(members))};

/** Definition of each record type. */
export const recordDefinitions: Readonly<Record<RecordType, string>> = ${json(records)};
`;
}

/** A definition may only name another. */
function targetOf(reference: string | undefined, definitions: Definitions): string | undefined {
  const name = reference?.split('/').at(-1);
  const named = name === undefined ? undefined : definitions[name]?.$ref;
  return named === undefined ? name : targetOf(named, definitions);
}

function propertiesOf(
  { properties = {}, required = [] }: Schema,
  composite: ReadonlySet<string>,
  definitions: Definitions,
): Record<string, Property> {
  return mapValues(properties, (property, key): Property => {
    const target = targetOf(property.$ref ?? property.items?.$ref, definitions);
    return {
      ...(target !== undefined && composite.has(target) && { holds: target }),
      ...(property.type === 'array' && !required.includes(key) && { mayBeAbsent: true }),
    };
  });
}

/** The tag is the property that is a constant in every member. */
function membersOf(name: string, { oneOf = [] }: Schema, definitions: Definitions) {
  const names = oneOf.map(({ $ref }) => $ref?.split('/').at(-1) ?? '');
  const all = names.map((member) => definitions[member]?.properties ?? {});
  const tag = Object.keys(all[0] ?? {}).find((key) => all.every((one) => one[key]?.const !== undefined));
  if (tag === undefined) throw new Error(`the union ${name} has no tag`);
  return { tag, members: Object.fromEntries(names.map((member, index) => [all[index]?.[tag]?.const, member])) };
}

function entriesWhere(definitions: Definitions, test: (schema: Schema) => boolean): [string, Schema][] {
  return Object.entries(definitions).filter(([, schema]) => test(schema));
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
