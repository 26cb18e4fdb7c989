import type { Authored } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import type { words } from './text-languages.words.ts';

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const latin = /\p{sc=Latin}/u;

/** Where official names and printed headings stand, by type of record: they may be Latin in both languages. */
const names: Readonly<Partial<Record<Authored.RecordType, RegExp>>> = {
  agreement: /^\/title\/ja$/,
  document: /^\/licence\/name\/ja$/,
  event: /^\/title\/ja$/,
  instrument: /^\/title\/ja$/,
  organisation: /^\/names\/\d+\/name\/ja$/,
  pillar: /^\/title\/ja$/,
};

/** Each text stands in its own language; a name that is Latin in both is the exception. */
export const textLanguages: Rule<typeof words> = {
  id: 'text-languages',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, language, text, other } of entry.texts) {
        if (language === 'ja') {
          if (hasJapanese(text) || (text === other && names[entry.record.type]?.test(pointer))) continue;
          yield { messageId: 'not-japanese', entry, pointer };
        } else if (!hasLatin(text)) yield { messageId: 'not-english', entry, pointer };
        else if (text === other && hasJapanese(text)) yield { messageId: 'copied-japanese', entry, pointer };
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
