import { labels } from '@digital-accords/model/labels';
import { unknown } from '../errors/unknown.ts';
import { type Language, languageOf } from './language.ts';

/** The vocabularies. */
export type SchemeName = keyof typeof labels;

/**
 * What people read for a term. It holds the labels of every vocabulary; an app that needs one vocabulary imports
 * `labels` from its own module, as in `@digital-accords/data/vocabularies/status`.
 *
 * @param scheme name of the vocabulary; the same term may stand in several
 * @param term a term of it
 * @param language language of the reader
 * @returns the label
 * @throws RangeError if there is no such vocabulary, term or language
 */
export function label<Scheme extends SchemeName>(
  scheme: Scheme,
  term: keyof (typeof labels)[Scheme] & string,
  language: Language,
): string {
  if (!Object.hasOwn(labels, scheme)) throw unknown('a vocabulary', scheme, Object.keys(labels));
  const terms: Readonly<Record<string, Readonly<Record<Language, string>>>> = labels[scheme];
  const text = Object.hasOwn(terms, term) ? terms[term] : undefined;
  if (!text) throw unknown(`a term of ${scheme}`, term, Object.keys(terms));
  return text[languageOf(language)];
}
