import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { deepReadonly } from './readonly.ts';
import { type Definitions, mapSchema, mapValues, type Schema } from './schema.ts';

const BANNER = '// Generated from schemas/. Change the schema, not this file.';

/**
 * Writes the TypeScript types of a set of definitions.
 *
 * Every `$ref` becomes the name of the type it leads to, so that each definition is declared once and a property keeps
 * its own description (json-schema-to-typescript would inline a reference that has siblings).
 *
 * @param definitions the definitions, closed objects and tagged unions only
 * @param records record type to definition name
 * @returns the text of a module
 */
export async function typesOf(definitions: Definitions, records: Record<string, string>): Promise<string> {
  const named = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, nameReferences(name, schema)]),
  );
  const root = { title: 'Root', type: 'object', additionalProperties: false, definitions: named } as JSONSchema;
  const text = await compile(root, 'Root', {
    bannerComment: BANNER,
    unreachableDefinitions: true,
    // The type of a list that cannot be empty has a first item. Types do not express other limits of its length.
    maxItems: -1,
    style: { singleQuote: true, printWidth: 120 },
  });
  const declarations = text
    .replace(/export interface Root \{\s*\}\n?/, '')
    .replace(
      /(?: \* ?\n)? \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replace(/(?: *\* ?\n)? *\* @(?:min|max)Items \d+\n/g, '')
    .replace(/ *\/\*\*\n *\*\/\n/g, '');
  return deepReadonly(`${declarations.trimEnd()}\n\n${recordTypes(records)}`);
}

function nameReferences(name: string, schema: Schema): Schema {
  const named = mapSchema(schema, ({ $ref, title: _, examples: __, ...node }) => {
    if (node.properties) return { ...node, properties: mapValues(node.properties, plainIfAbsent(node.required)) };
    if (!$ref) return node;
    const tsType = $ref.split('/').at(-1);
    return node.description ? { description: node.description, tsType } : { tsType };
  });
  return { ...named, title: name };
}

/** A list that may be absent is a plain list, so that `= []` can stand for it. */
function plainIfAbsent(required: readonly string[] = []): (property: Schema, key: string) => Schema {
  return ({ minItems, ...property }, key) =>
    minItems === undefined || !required.includes(key) ? property : { ...property, minItems };
}

function recordTypes(records: Record<string, string>): string {
  const members = Object.entries(records).map(([type, name]) => `  '${type}': ${name};`);
  return [
    '/** Every record type by its `type`. */',
    'export interface RecordsByType {',
    ...members,
    '}',
    '',
    '/** The `type` of a record. */',
    'export type RecordType = keyof RecordsByType;',
    '',
    '/** A record of any type. */',
    'export type AnyRecord = RecordsByType[RecordType];',
    '',
  ].join('\n');
}
