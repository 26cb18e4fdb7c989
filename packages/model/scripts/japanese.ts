import { groupName, hasGroups, termName } from './bundle.ts';
import type { VocabularySource } from './read.ts';
import { type Definitions, mapValues, type Schema } from './schema.ts';

/** Title and description of a definition or a property in Japanese. */
interface Texts {
  title: string;
  description: string;
}

/** The Japanese texts of definitions by name, from `schemas/ja`; `Record` holds those of the properties of every record. */
export type JapaneseTexts = Record<string, Texts & { properties?: Record<string, Texts> }>;

const derived: Texts = { title: '計算値', description: '計算された値。人が書いたものは含まない。' };

/**
 * Says a schema in Japanese. Titles and descriptions change, and nothing else.
 *
 * @param definitions definitions by name, in English
 * @param texts the Japanese texts
 * @param vocabularies the vocabularies, whose terms some of the definitions list
 * @returns the same definitions with Japanese titles and descriptions
 * @throws if a definition or a property has an English title and no Japanese one
 */
export function inJapanese(
  definitions: Definitions,
  texts: JapaneseTexts,
  vocabularies: readonly VocabularySource[],
): Definitions {
  const all: JapaneseTexts = { ...texts, ...termTexts(vocabularies) };
  return mapValues(definitions, (schema, name) => {
    const { properties: own = {}, ...texted } = all[name] ?? refuse(name);
    const known: Record<string, Texts> = { derived, ...all['Record']?.properties, ...own };
    const { properties } = schema;
    return {
      ...schema,
      ...texted,
      ...(properties && {
        properties: mapValues(properties, (property, key) => describe(property, `${name}.${key}`, known[key])),
      }),
    };
  });
}

/** A property may leave its texts to the definition that it refers to. */
function describe(property: Schema, path: string, texts: Texts | undefined): Schema {
  if (property.title === undefined) return property;
  return { ...property, ...(texts ?? refuse(path)) };
}

function termTexts(vocabularies: readonly VocabularySource[]): JapaneseTexts {
  return Object.fromEntries(
    vocabularies.flatMap((vocabulary) => {
      const { scheme, title, definition } = vocabulary;
      const terms = [termName(scheme), { title: title.ja, description: definition.ja.trim() }] as const;
      const group = [groupName(scheme), { title: `${title.ja}の区分`, description: '一階層目の語。' }] as const;
      return hasGroups(vocabulary) ? [terms, group] : [terms];
    }),
  );
}

function refuse(path: string): never {
  throw new Error(`${path} has no Japanese title and description: add them to schemas/ja`);
}
