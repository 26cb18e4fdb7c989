/** The part of a JSON Schema that tagging needs. */
export interface Definition {
  $ref?: string;
  title?: string;
  enum?: readonly unknown[];
  const?: unknown;
  oneOf?: Definition[];
  items?: Definition;
  discriminator?: { propertyName: string };
  properties?: Record<string, Definition>;
  [keyword: string]: unknown;
}

/** Definitions by name. */
export type Definitions = Record<string, Definition>;

/**
 * Names the tag of each union, so that a wrong member gives one error and not one for every branch.
 *
 * @param definitions definitions whose unions are `oneOf` lists of references
 * @returns the definitions with `discriminator` (OpenAPI, as ajv reads it) on each union
 * @throws if the members of a union have no property in common that is a constant
 */
export function tagUnions(definitions: Definitions): Definitions {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => {
      if (!schema.oneOf) return [name, schema];
      const members = schema.oneOf.map(({ $ref }) => definitions[$ref?.split('/').at(-1) ?? '']?.properties ?? {});
      const tag = Object.keys(members[0] ?? {}).find((key) =>
        members.every((member) => member[key]?.const !== undefined),
      );
      if (!tag) throw new Error(`the union ${name} has no tag`);
      return [name, { ...schema, type: 'object', required: [tag], discriminator: { propertyName: tag } }];
    }),
  );
}
