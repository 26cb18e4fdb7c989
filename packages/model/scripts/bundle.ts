import type { VocabularySource } from './read.ts';
import { type Definitions, mapSchema, mapValues, pascal, type Schema } from './schema.ts';

/** The definitions of the authored and of the published registry, and the names of those that are record types. */
export interface Bundle {
  authored: Definitions;
  published: Definitions;
  /** Record type (`coding-report`) to definition (`CodingReport`). */
  records: Record<string, string>;
}

const SHARED = 'defs.schema.json';
const DERIVED = 'derived.schema.json';

/**
 * Joins all schema files into one set of definitions with unique names, so that each type is generated once.
 *
 * @param files schemas by file name
 * @param vocabularies the vocabularies that the schemas refer to as `vocabularies/<scheme>.yaml`
 * @returns the definitions of authored records, and those of published records, which have `derived` as well
 * @throws if two definitions have one name, or a `$ref` leads nowhere
 */
export function bundle(files: Record<string, Schema>, vocabularies: readonly VocabularySource[]): Bundle {
  const authored: Definitions = {};
  const add = (name: string, schema: Schema): void => {
    if (authored[name]) throw new Error(`two definitions are called ${name}`);
    authored[name] = schema;
  };
  const records: Record<string, string> = {};
  for (const vocabulary of vocabularies) add(termName(vocabulary.scheme), termSchema(vocabulary));
  for (const [file, schema] of Object.entries(files)) {
    if (file === DERIVED) continue;
    const { $defs = {}, $schema: _, $id: __, ...root } = localise(schema);
    for (const [name, definition] of Object.entries($defs)) add(name, definition);
    if (file === SHARED) continue;
    const type = file.replace('.schema.json', '');
    // Records are named by their type in code, and by their title to people.
    const name = pascal(schema.allOf ? type : String(schema.title));
    add(name, root);
    if (schema.allOf) records[type] = name;
  }
  const record = authored['Record'];
  if (!record) throw new Error('no definition of what every record has');
  delete authored['Record'];
  for (const name of Object.values(records)) authored[name] = extend(record, authored[name] ?? {});
  const published = join(authored, { ...groups(vocabularies), ...localise(files[DERIVED] ?? {}).$defs });
  for (const definitions of [authored, published]) checkReferences(definitions);
  return { authored, published, records };
}

/** Name of the type of a scheme's terms: `update-kind` → `UpdateKindTerm`. */
export function termName(scheme: string): string {
  return `${pascal(scheme)}Term`;
}

/** If terms are paths, only the narrowest may be used; a broader term is a heading. */
function termSchema({ scheme, title, definition, terms }: VocabularySource): Schema {
  const ids = terms.map((term) => term.id);
  const usable = ids.filter((id) => !ids.some((other) => other.startsWith(`${id}/`)));
  return {
    title: title.en,
    description: `${definition.en.trim()} Vocabulary: ${scheme}.`,
    type: 'string',
    enum: usable,
  };
}

/** Name of the type of the first parts of a scheme's terms: `topic` → `TopicGroup`. */
export function groupName(scheme: string): string {
  return `${pascal(scheme)}Group`;
}

/** Whether the terms of a vocabulary are paths, of which the first part is a group. */
export function hasGroups({ terms }: VocabularySource): boolean {
  return terms.some(({ id }) => id.includes('/'));
}

/** Only computed fields may name groups of terms. */
function groups(vocabularies: readonly VocabularySource[]): Definitions {
  return Object.fromEntries(
    vocabularies.filter(hasGroups).map(({ scheme, title, terms }) => [
      groupName(scheme),
      {
        title: `${title.en}: group`,
        description: `First part of a term. Vocabulary: ${scheme}.`,
        type: 'string',
        enum: terms.map(({ id }) => id).filter((id) => !id.includes('/')),
      },
    ]),
  );
}

/** References inside one file and across files become references into the bundle. */
function localise(schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    if (!node.$ref) return node;
    const scheme = /^vocabularies\/(.+)\.yaml$/.exec(node.$ref)?.[1];
    return { ...node, $ref: `#/$defs/${scheme ? termName(scheme) : node.$ref.split('/').at(-1)}` };
  });
}

/** A property of a record replaces the shared property, but keeps its title and description. */
function extend(base: Schema, { allOf: _, unevaluatedProperties: __, ...own }: Schema): Schema {
  const shared = base.properties ?? {};
  const overridden = mapValues(own.properties ?? {}, (property, key): Schema => {
    const { $ref: ___, ...described } = shared[key] ?? {};
    return { ...described, ...property };
  });
  return {
    ...own,
    // Properties of the record come first, because templates follow this order and few records use the shared properties.
    properties: { ...overridden, ...shared, ...overridden },
    required: [...new Set([...(base.required ?? []), ...(own.required ?? [])])],
    additionalProperties: false,
  };
}

/** The published form: all lists are required, and computed values stand under `derived`. */
function join(authored: Definitions, derived: Definitions): Definitions {
  const published = mapValues(authored, withLists);
  for (const [name, schema] of Object.entries(derived)) {
    const target = published[name];
    if (!target) {
      published[name] = schema;
      continue;
    }
    published[`${name}Derived`] = schema;
    published[name] = {
      ...target,
      properties: {
        ...target.properties,
        derived: {
          $ref: `#/$defs/${name}Derived`,
          title: 'Derived',
          description: 'Computed by the build; nothing here is authored.',
        },
      },
      required: [...(target.required ?? []), 'derived'],
    };
  }
  return published;
}

/** A list that an author may leave out becomes required and may be empty. */
function withLists(schema: Schema): Schema {
  const { properties, required = [] } = schema;
  if (!properties) return schema;
  const absent = Object.keys(properties).filter((key) => properties[key]?.type === 'array' && !required.includes(key));
  return {
    ...schema,
    properties: mapValues(properties, (property, key): Schema => {
      const { minItems: _, ...list } = property;
      return absent.includes(key) ? list : property;
    }),
    required: [...required, ...absent],
  };
}

function checkReferences(definitions: Definitions): void {
  for (const [name, schema] of Object.entries(definitions)) {
    mapSchema(schema, (node) => {
      const target = node.$ref?.split('/').at(-1);
      if (target && !definitions[target]) throw new Error(`${name} refers to ${target}, which is not defined`);
      return node;
    });
  }
}
