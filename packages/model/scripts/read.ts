import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { JapaneseTexts } from './japanese.ts';
import type { Schema } from './schema.ts';

/** A term of a vocabulary file: the four bilingual texts, and what only its scheme has. */
export interface TermSource {
  id: string;
  label: { ja: string; en: string };
  definition: { ja: string; en: string };
  example: { ja: string; en: string };
  counterExample: { ja: string; en: string };
  [extra: string]: unknown;
}

/** A vocabulary file. */
export interface VocabularySource {
  scheme: string;
  title: { ja: string; en: string };
  definition: { ja: string; en: string };
  source: string;
  /** Only for verbs: words by which a text says that something is explored or sought. */
  seekingWords?: { ja: string[]; en: string[] };
  /** Only for topics: names of things that commitments of different topics may share, each with its spellings. */
  keyWords?: string[][];
  terms: TermSource[];
}

/**
 * Reads every schema of a folder.
 *
 * @param folder folder of `*.schema.json` files
 * @returns the schemas by file name
 */
export function readSchemas(folder: string): Record<string, Schema> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]),
  );
}

/**
 * Reads every vocabulary of a folder.
 *
 * @param folder folder of `*.yaml` files
 * @returns the vocabularies in the order of their names
 * @throws if a file does not bear the name of its scheme
 */
export function readVocabularies(folder: string): VocabularySource[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const vocabulary = load(readFileSync(join(folder, name), 'utf8')) as VocabularySource;
      if (name !== `${vocabulary.scheme}.yaml`) throw new Error(`${name} holds the scheme ${vocabulary.scheme}`);
      return vocabulary;
    });
}

/**
 * Reads the Japanese titles and descriptions of schemas.
 *
 * @param folder folder of `*.yaml` files, one a schema
 * @returns the texts of all definitions
 * @throws if two files describe one definition
 */
export function readJapanese(folder: string): JapaneseTexts {
  const texts: JapaneseTexts = {};
  for (const name of readdirSync(folder).sort()) {
    for (const [definition, own] of Object.entries(load(readFileSync(join(folder, name), 'utf8')) as JapaneseTexts)) {
      if (texts[definition]) throw new Error(`${name} describes ${definition}, as another file does`);
      texts[definition] = own;
    }
  }
  return texts;
}
