import { type Scheme, type Vocabulary, type VocabularyTerm, vocabularies } from '@digital-accords/model/vocabularies';
import { broaderOf } from '../../published/broader.ts';
import { parsedLiteral, stringLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * One module a vocabulary: labels apart from definitions, so that an app that shows labels carries no definitions.
 *
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function vocabularyModules(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries<Vocabulary>(vocabularies).flatMap(([scheme, vocabulary]) => [
      [`vocabularies/${scheme}.js`, moduleOf(vocabulary)] as const,
      [`vocabularies/${scheme}.d.ts`, declarationsOf(vocabulary)] as const,
    ]),
  );
}

/** Name of the type of a vocabulary's terms, as in `UpdateKindTerm`. */
export function termTypeName(scheme: Scheme | string): string {
  return `${pascal(scheme)}Term`;
}

/** The model holds the definitions: they are the larger part by far, and need not be published twice. */
function moduleOf({ scheme, terms }: Vocabulary): string {
  const labels = Object.fromEntries(terms.map(({ id, label }) => [id, label]));
  return `${banner}
import { vocabulary } from '@digital-accords/model/vocabularies/${scheme}';
import { schemeOf, termsOf } from '../vocabulary.js';
export const labels = ${parsedLiteral(labels)};
export const terms = /* @__PURE__ */ termsOf(vocabulary);
export const scheme = /* @__PURE__ */ schemeOf(vocabulary);
`;
}

function declarationsOf({ scheme, title, terms }: Vocabulary): string {
  const name = termTypeName(scheme);
  const groups = terms.filter(({ id }) => terms.some((other) => broaderOf(other.id) === id));
  const group = groups.length > 0 ? `${pascal(scheme)}Group` : undefined;
  const narrow = terms.filter((term) => !groups.includes(term));
  const key = group === undefined ? name : `${name} | ${group}`;
  return `import type { LocalizedText } from '../types.js';
import type { Scheme, Term } from '../vocabulary.js';
/**
 * ${title.en} · ${title.ja}. A new term is a minor version: keep a default branch.
 */
export type ${name} = ${union(narrow)};
${group === undefined ? '' : `/** Broader terms, which group the others. */\nexport type ${group} = ${union(groups)};\n`}/** What people read for each term. */
export declare const labels: Readonly<Record<${key}, LocalizedText>>;
/** What each term means. */
export declare const terms: Readonly<Record<${key}, Term>>;
/** The vocabulary itself. */
export declare const scheme: Scheme;
`;
}

function union(terms: readonly VocabularyTerm[]): string {
  return terms.map(({ id }) => stringLiteral(id)).join(' | ');
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
