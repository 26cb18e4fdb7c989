import { type Definitions, mapSchema, mapValues, type Schema } from './schema.ts';

/**
 * Says by an example what form a text must have, where an editor would show the regular expression.
 *
 * `patternErrorMessage` is what VS Code and the YAML language server read; see {@link describeTerms} for where it stands.
 *
 * @param definitions definitions by name
 * @returns the same definitions, with a message for each pattern that has an example
 */
export function describeForms(definitions: Definitions): Definitions {
  return mapValues(definitions, (definition) => mapSchema(definition, describe));
}

function describe(schema: Schema): Schema {
  const { pattern, examples } = schema;
  if (pattern === undefined || !Array.isArray(examples) || examples.length === 0) return schema;
  const message = `Write it like “${examples[0]}”. 「${examples[0]}」のように書いてください。`;
  return { ...schema, patternErrorMessage: message };
}
