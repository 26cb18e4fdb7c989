import { type Definitions, mapSchema, mapValues, type Schema } from './schema.ts';

/**
 * Adds an example of the required form to each pattern, which an editor shows instead of the regular expression.
 *
 * VS Code and the YAML language server read `patternErrorMessage`; like `enumDescriptions`, only the copies for editors
 * contain it.
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
