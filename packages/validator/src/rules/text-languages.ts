import type { Rule } from '../rule/rule.ts';
import type { words } from './text-languages.words.ts';

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const latin = /\p{sc=Latin}/u;

/** Each text stands in its own language; a name that is Latin in both is the exception. */
export const textLanguages: Rule<typeof words> = {
  id: 'text-languages',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, language, text, other } of entry.texts) {
        if (language === 'ja' && !hasJapanese(text) && text !== other)
          yield { messageId: 'not-japanese', entry, pointer };
        if (language === 'en' && !hasLatin(text)) yield { messageId: 'not-english', entry, pointer };
      }
    }
  },
};

/** Most texts begin with an ideograph or a katakana, or in English with a capital letter: that is soonest seen. */
function hasJapanese(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x30a1 && first <= 0x30fa) || japanese.test(text);
}

function hasLatin(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x41 && first <= 0x5a) || latin.test(text);
}
