import { formatEdtf, type LocalizedText } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { beside } from '../../registry/names.ts';
import type { words } from './words.ts';

/** One line about a record: a label and its value. */
export interface Fact {
  readonly word: keyof typeof words;
  readonly value: string;
}

/** Values in one line. */
export function list(values: readonly string[], language: Language): string {
  return values.join(language === 'ja' ? '、' : ', ');
}

/** One line for each value. */
export function each(word: Fact['word'], values: readonly string[]): readonly Fact[] {
  return values.map((value) => ({ word, value }));
}

/** A name in the language of the reader, and in the other language if it differs. */
export function inBoth({ ja, en }: LocalizedText, language: Language): string {
  const names = language === 'ja' ? [ja, en] : [en, ja];
  return [...new Set(names)].join(' / ');
}

/** A date in words, with the printed words that state it if they are recorded. */
export function stated(
  { edtf, words }: { readonly edtf: string; readonly words?: string },
  language: Language,
): string {
  const date = formatEdtf(edtf, language);
  return words === undefined || words === date ? date : beside(date, words, language);
}

/**
 * The name of a language or of a country.
 *
 * @param type which of the two
 * @param code BCP 47 tag or ISO 3166-1 code
 * @param language language of the reader
 * @returns the name; the code itself if it has none
 */
export function codeName(type: 'language' | 'region', code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type }).of(code) ?? code;
}
