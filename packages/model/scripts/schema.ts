/** A node of a JSON Schema. Keywords that the generator uses are typed; all others are kept. */
export interface Schema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  additionalProperties?: boolean;
  unevaluatedProperties?: boolean;
  [keyword: string]: unknown;
}

/** Named definitions, each reachable as `#/$defs/<name>`. */
export type Definitions = Record<string, Schema>;

/** `coding-report` → `CodingReport`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `coding-report` → `codingReport`. */
export function camel(name: string): string {
  const words = pascal(name);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * Applies a function to every subschema, parents after their children.
 *
 * @param schema the schema to walk
 * @param change returns the node that replaces the given node
 * @returns a new schema
 */
export function mapSchema(schema: Schema, change: (node: Schema) => Schema): Schema {
  const walk = (node: Schema): Schema => mapSchema(node, change);
  const copy: Schema = { ...schema };
  if (schema.properties) copy.properties = mapValues(schema.properties, walk);
  if (schema.$defs) copy.$defs = mapValues(schema.$defs, walk);
  if (schema.items) copy.items = walk(schema.items);
  if (schema.oneOf) copy.oneOf = schema.oneOf.map(walk);
  if (schema.allOf) copy.allOf = schema.allOf.map(walk);
  return change(copy);
}

/** Maps the values of an object and keeps its keys and their order. */
export function mapValues<In, Out>(
  object: Record<string, In>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
