import { unifiedIdeographs } from '@digital-accords/model';

/** A radical, which looks like an ideograph and is none. */
export const radical: RegExp = /[\u2E80-\u2FDF]/u;

/** Zero-width, bidirectional and other format controls; control characters but the line feed. */
export const invisible: RegExp = /(?!\r?\n)[\p{Cc}\p{Cf}]/u;

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
