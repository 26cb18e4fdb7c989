import { termName } from './bundle.ts';
import type { VocabularySource } from './read.ts';
import type { Definitions } from './schema.ts';

/**
 * Adds the meaning of each term in both languages, so that an editor explains the terms that it offers.
 *
 * VS Code and the YAML language server read `enumDescriptions`. It is not a keyword of JSON Schema, and a strict compiler
 * refuses it. So only the copies for editors (`schemas/editor`) contain it.
 *
 * @param definitions definitions by name
 * @param vocabularies the vocabularies, whose terms some of the definitions list
 * @returns the same definitions, with a description for each term
 */
export function describeTerms(definitions: Definitions, vocabularies: readonly VocabularySource[]): Definitions {
  const described: Definitions = { ...definitions };
  for (const { scheme, terms } of vocabularies) {
    const name = termName(scheme);
    const schema = definitions[name];
    if (!schema) continue;
    const texts = new Map(terms.map(({ id, label, definition }) => [id, textOf(label, definition)]));
    described[name] = { ...schema, enumDescriptions: schema.enum?.map((id) => texts.get(String(id)) ?? '') };
  }
  return described;
}

/** An editor shows a schema in one language, whoever reads it; so both stand on one line, English first. */
function textOf(label: Bilingual, definition: Bilingual): string {
  const lines = [`${label.en}: ${definition.en}`, `${label.ja}：${definition.ja}`];
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join(' ');
}

type Bilingual = VocabularySource['title'];
