/** The parts of a JSON Schema that a template uses. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The schema of a record type: definitions, and a reference to that of the record. */
export interface SchemaFile extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** The parse boundary of a schema. Only its shape is checked, because the build of the model made it. */
export function isSchemaFile(value: unknown): value is SchemaFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$ref' in value &&
    typeof value.$ref === 'string' &&
    '$defs' in value &&
    typeof value.$defs === 'object' &&
    value.$defs !== null
  );
}

/**
 * A schema without references. Properties beside a reference win over those of its target, because they describe the
 * property and not the shared definition.
 *
 * @param schema the schema
 * @param file the file, whose definitions it refers to
 * @returns the same schema, its own reference followed to the end
 */
export function follow({ $ref, ...own }: Schema, file: SchemaFile): Schema {
  if ($ref === undefined) return own;
  return { ...follow(file.$defs[$ref.split('/').at(-1) ?? ''] ?? {}, file), ...own };
}

/** The value of a property in an example of its object. */
export function memberOf(example: unknown, key: string): unknown {
  return typeof example === 'object' && example !== null ? new Map(Object.entries(example)).get(key) : undefined;
}
