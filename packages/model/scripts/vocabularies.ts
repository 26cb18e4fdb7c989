import { groupName, hasGroups, termName } from './bundle.ts';
import type { TermSource, VocabularySource } from './read.ts';
import { camel, pascal } from './schema.ts';

const BANNER = '// Generated from schemas/vocabularies. Change the vocabulary, not this file.';
const TEXTS = ['id', 'label', 'shown', 'shownWithRhythm', 'definition', 'example', 'counterExample'];

/**
 * Writes a vocabulary with its texts, so that who shows one vocabulary loads no other.
 *
 * @param vocabulary the vocabulary file
 * @returns the text of a module that exports `vocabulary`
 */
export function vocabularyText({ scheme, title, definition, source, terms }: VocabularySource): string {
  const plain = { scheme, title, definition, source, terms: terms.map((term) => pick(term)) };
  return `${BANNER}
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** ${title.en}: each term with label, definition, example and counter-example in both languages. */
export const vocabulary: Vocabulary = ${JSON.stringify(plain)};
`;
}

/**
 * Writes the list of the vocabularies, for pages, forms and help.
 *
 * @param vocabularies the vocabulary files
 * @returns the text of a module that exports `vocabularies`
 */
export function vocabularyList(vocabularies: readonly VocabularySource[]): string {
  const names = vocabularies.map(({ scheme }) => scheme);
  const imports = names.map((name) => `import { vocabulary as ${camel(name)} } from './vocabularies/${name}.ts';`);
  return `${BANNER}
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
${imports.join('\n')}

/** Name of a vocabulary. */
export type Scheme = ${names.map((name) => `'${name}'`).join(' | ')};

/** Every vocabulary with its terms, each with label, definition, example and counter-example in both languages. */
export const vocabularies: Readonly<Record<Scheme, Vocabulary>> = {
${names.map((name) => `  '${name}': ${camel(name)},`).join('\n')}
};
`;
}

/**
 * Writes the other keys of terms (the level of a form, the state of a kind of update) as small tables, so that a computation
 * does not load the texts.
 *
 * @param vocabularies the vocabulary files
 * @returns the text of a module with one table for each extra key of a scheme, named `<scheme><Key>`
 */
export function vocabularyTables(vocabularies: readonly VocabularySource[]): string {
  const tables = vocabularies.flatMap((vocabulary) => extraKeys(vocabulary.terms).map((key) => table(vocabulary, key)));
  const names = vocabularies.filter(({ terms }) => extraKeys(terms).length > 0).map(({ scheme }) => termName(scheme));
  const grouped = vocabularies.filter(hasGroups);
  const groups = grouped.map(({ scheme }) => groupName(scheme));
  const imports = [
    `import type { ${[...names, ...grouped.map(({ scheme }) => termName(scheme))].sort().join(', ')} } from './authored.ts';`,
    `import type { ${groups.join(', ')} } from './published.ts';`,
  ];
  const lists = vocabularies.flatMap(wordLists);
  return `${[BANNER, ...imports].join('\n')}\n\n${[...tables, ...grouped.map(groupTable), ...lists].join('\n')}`;
}

/**
 * Writes one text of every term that has it, for applications that show records and need no definitions or examples.
 *
 * @param vocabularies the vocabulary files
 * @param key the text
 * @param name what the module exports, by scheme and term
 * @param description what it is
 * @returns the text of a module
 */
export function vocabularyWords(
  vocabularies: readonly VocabularySource[],
  key: 'label' | 'shown' | 'shownWithRhythm',
  name: string,
  description: string,
): string {
  const having = vocabularies.filter(({ terms }) => terms.some((term) => term[key] !== undefined));
  const members = having.map(({ scheme, terms }) => {
    const ids = terms.map(({ id }) => `'${id}'`).join(' | ');
    return `  readonly '${scheme}': Readonly<Record<${ids}, LocalizedText>>;`;
  });
  const plain = Object.fromEntries(
    having.map(({ scheme, terms }) => [scheme, Object.fromEntries(terms.map((term) => [term.id, term[key]]))]),
  );
  return `${BANNER}
import type { LocalizedText } from './authored.ts';

/** ${description} */
export const ${name}: {
${members.join('\n')}
} = ${JSON.stringify(plain, null, 2)};
`;
}

function pick(term: TermSource): Record<string, unknown> {
  return Object.fromEntries(TEXTS.filter((key) => term[key] !== undefined).map((key) => [key, term[key]]));
}

function extraKeys(terms: readonly TermSource[]): string[] {
  return [...new Set(terms.flatMap((term) => Object.keys(term)))].filter((key) => !TEXTS.includes(key));
}

/** The group of each term that may be used. */
function groupTable({ scheme, terms }: VocabularySource): string {
  const narrow = terms.map(({ id }) => id).filter((id) => id.includes('/'));
  const groups = Object.fromEntries(narrow.map((id) => [id, id.slice(0, id.indexOf('/'))]));
  const type = `Readonly<Record<${termName(scheme)}, ${groupName(scheme)}>>`;
  return `/** First part of each term of the scheme \`${scheme}\`. */\nexport const ${camel(scheme)}Group: ${type} = ${JSON.stringify(groups, null, 2)};\n`;
}

/** Words that stand with a scheme as a whole. */
function wordLists({ scheme, seekingWords, keyWords }: VocabularySource): string[] {
  const name = camel(scheme);
  return [
    ...(seekingWords
      ? [
          `/** Words of exploring and seeking. */\nexport const ${name}SeekingWords: Readonly<Record<'ja' | 'en', readonly string[]>> = ${JSON.stringify(seekingWords, null, 2)};\n`,
        ]
      : []),
    ...(keyWords
      ? [
          `/** Names of things, each with its spellings. */\nexport const ${name}KeyWords: readonly (readonly string[])[] = ${JSON.stringify(keyWords, null, 2)};\n`,
        ]
      : []),
  ];
}

function table({ scheme, terms }: VocabularySource, key: string): string {
  const rows = terms.filter((term) => term[key] !== undefined).map((term) => [term.id, term[key]] as const);
  const values = [...new Set(rows.map(([, value]) => JSON.stringify(value)))];
  const value = values.every((one) => /^-?\d+$/.test(one)) ? 'number' : values.join(' | ').replaceAll('"', "'");
  const record = `Record<${termName(scheme)}, ${value}>`;
  const type = rows.length === terms.length ? record : `Partial<${record}>`;
  const name = `${camel(scheme)}${pascal(key)}`;
  return `/** \`${key}\` of each term of the scheme \`${scheme}\`. */\nexport const ${name}: Readonly<${type}> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};\n`;
}
