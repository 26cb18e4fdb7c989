import type { LocalizedText } from '@digital-accords/model';

/** Language of a page. */
export type Language = keyof LocalizedText;

export const languages: readonly Language[] = ['ja', 'en'];

/** Locale in which the time of a draft is written: English as in the United Kingdom, as all dates of the site. */
export const localeOf: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** Name of a language, by its tag. */
export function languageName(tag: string, lang: Language): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}

/** The language that a page is not in. */
export function otherLanguage(lang: Language): Language {
  return lang === 'ja' ? 'en' : 'ja';
}
