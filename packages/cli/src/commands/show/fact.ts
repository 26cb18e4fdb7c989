import type { LocalizedText } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import type { words } from './words.ts';

/** One line about a record: a label and its value. */
export interface Fact {
  readonly word: keyof typeof words;
  readonly value: string;
}

/** Values in one line. */
export function list(values: readonly string[]): string {
  return values.join(', ');
}

/** A name in the language of the reader, and in the other language if it differs. */
export function inBoth({ ja, en }: LocalizedText, language: Language): string {
  const names = language === 'ja' ? [ja, en] : [en, ja];
  return [...new Set(names)].join(' / ');
}

/** A date, with the words that state it if they are recorded. */
export function stated({ edtf, words }: { readonly edtf: string; readonly words?: string }): string {
  return words === undefined ? edtf : `${edtf} (${words})`;
}
