import type { Language } from './language.ts';

/** What stands between the items of a list. */
export const comma: Readonly<Record<Language, string>> = { ja: '、', en: ', ' };

/** What stands between a name and what it names. */
export const colon: Readonly<Record<Language, string>> = { ja: '：', en: ': ' };

const brackets: Readonly<Record<Language, readonly [string, string]>> = { ja: ['（', '）'], en: [' (', ')'] };

/** The brackets of a language; in English a blank stands before them. */
export function bracketsOf(lang: Language): readonly [open: string, close: string] {
  return brackets[lang];
}

/** A text in brackets, to follow another one; empty if there is none. */
export function bracketed(text: string | undefined, lang: Language): string {
  return text ? brackets[lang].join(text) : '';
}
