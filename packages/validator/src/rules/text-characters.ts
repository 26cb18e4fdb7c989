import { unifiedIdeographs } from '@digital-accords/model';
import type { Rule } from './rule.ts';

const radical = /[\u2E80-\u2FDF]/u;
// Zero-width, bidirectional and other format controls; control characters but the line feed.
const invisible = /(?!\r?\n)[\p{Cc}\p{Cf}]/u;

/** Authored texts are in Unicode NFC, without radicals, invisible characters and direction marks. */
export const textCharacters: Rule = {
  id: 'text-characters',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        const character = radical.exec(text)?.[0] ?? '';
        const hidden = invisible.exec(text)?.[0];
        if (character !== '')
          yield { message: 'radical', params: { character, code: codeOf(character) }, entry, pointer };
        else if (hidden !== undefined) yield { message: 'invisible', params: { code: codeOf(hidden) }, entry, pointer };
        else if (text !== text.normalize('NFC')) yield { message: 'not-nfc', entry, pointer };
      }
    }
  },
};

/**
 * A text without radicals, invisible characters and parted accents.
 *
 * @param text any text
 */
export function mendCharacters(text: string): string {
  const whole = new RegExp(invisible.source, 'gu');
  return [...text.replace(whole, '')]
    .map((character) => unifiedIdeographs.get(character) ?? character)
    .join('')
    .normalize('NFC');
}

/**
 * A quote in the characters of canonical text, which has no no-break spaces either.
 *
 * @param text words of a quote, or the stretch of a file that holds them
 */
export function mendQuotedCharacters(text: string): string {
  return mendCharacters(text).replaceAll('\u00a0', ' ');
}

/** The code point of a character, as Unicode writes it. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
