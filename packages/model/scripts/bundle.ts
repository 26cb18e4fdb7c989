import type { VocabularySource } from './read.ts';
import { type Definitions, mapSchema, mapValues, pascal, type Schema } from './schema.ts';

/** The definitions of the authored and of the published registry, and which of them are record types. */
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
 * @returns the definitions of the authored record, and of the published one: the same with `derived` joined
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
    const name = pascal(String(schema.title));
    add(name, root);
    if (schema.allOf) records[file.replace('.schema.json', '')] = name;
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

/** Where terms are paths, only the narrowest may be used: a broader one is a heading. */
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

/** What is computed may name the groups. */
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

/** An own property keeps the title and description of the shared one, and replaces what it refers to. */
function extend(base: Schema, { allOf: _, unevaluatedProperties: __, ...own }: Schema): Schema {
  const shared = base.properties ?? {};
  const overridden = mapValues(own.properties ?? {}, (property, key): Schema => {
    const { $ref: ___, ...described } = shared[key] ?? {};
    return { ...described, ...property };
  });
  return {
    ...own,
    // The record's own come first: a scaffold follows this order, and few records have what all may have.
    properties: { ...overridden, ...shared, ...overridden },
    required: [...new Set([...(base.required ?? []), ...(own.required ?? [])])],
    additionalProperties: false,
  };
}

/** The published form: no list is absent, and what is computed stands under `derived`. */
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

/** A list that an author may leave out is there, and may be empty. */
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
