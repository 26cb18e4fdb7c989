import type { LocalizedText } from '@digital-accords/model';

/** Language of a page. */
export type Language = keyof LocalizedText;

export const languages: readonly Language[] = ['ja', 'en'];

/** The language that a page is not in. */
export function otherLanguage(lang: Language): Language {
  return lang === 'ja' ? 'en' : 'ja';
}
