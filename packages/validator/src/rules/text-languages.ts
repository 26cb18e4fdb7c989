import type { Rule } from './rule.ts';

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const latin = /\p{sc=Latin}/u;

/** Each text stands in its own language; a name that is Latin in both is the exception. */
export const textLanguages: Rule = {
  id: 'text-languages',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, language, text, other } of entry.texts) {
        if (language === 'ja' && !japanese.test(text) && text !== other)
          yield { message: 'not-japanese', entry, pointer };
        if (language === 'en' && !latin.test(text)) yield { message: 'not-english', entry, pointer };
      }
    }
  },
};
