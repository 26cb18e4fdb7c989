import { unknown } from '../errors/unknown.ts';

/** Language of a reader. */
export type Language = 'ja' | 'en';

const languages: readonly Language[] = ['ja', 'en'];

/**
 * A language that was given from outside.
 *
 * @param language language of the reader
 * @returns the same language
 * @throws RangeError if no text of the registry is for readers of that language
 */
export function languageOf(language: Language): Language {
  if (!languages.includes(language)) throw unknown('a language', language, languages);
  return language;
}
