import published from '@digital-accords/model/schemas/published.schema.json' with { type: 'json' };

/** As much of JSON Schema as decides the tables of published records. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const definitions: Readonly<Record<string, Schema>> = published.$defs;

/** A schema that refers to nothing, and the name of its definition if it is one. */
export interface Resolved {
  readonly definition?: string;
  readonly schema: Schema;
}

/**
 * Follows the reference of a schema to its end.
 *
 * @param schema part of the published schema
 * @returns the definition, described as by the first that refers to it; the schema itself if it refers to nothing
 */
export function resolve(schema: Schema): Resolved {
  if (schema.$ref === undefined) return { schema };
  const definition = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const end = resolve(definitionOf(definition));
  const description = schema.description ?? end.schema.description ?? '';
  return { definition, ...end, schema: { ...end.schema, description } };
}

/**
 * A definition of the published schema.
 *
 * @param name its name, as in `Commitment`
 * @throws Error if there is none
 */
export function definitionOf(name: string): Schema {
  const definition = definitions[name];
  if (!definition) throw new Error(`no definition has the name ${name}`);
  return definition;
}
