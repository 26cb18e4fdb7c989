import { unifiedIdeographs } from '@digital-accords/model';

/** A radical, which looks like an ideograph and is none. */
export const radical: RegExp = /[\u2E80-\u2FDF]/u;

/** What parts words or lines and is neither a space nor a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
export const separator: RegExp = /\t|\v|\f|\r(?!\n)|[\u001c-\u001f\u0085\u2028\u2029]/u;

/** What a decoder writes for bytes that it could not read. */
export const replacement: RegExp = /\uFFFD/u;

/** Code points to which Unicode gives no character: private use, noncharacters, and half a surrogate pair. */
export const unassigned: RegExp = /[\p{Co}\p{Noncharacter_Code_Point}\p{Cs}]/u;

// Variation selectors choose the form of an ideograph in a name, or of an emoji.
const HIDDEN = String.raw`(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|\r?\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`;

// Emoji that are joined to one, and flags of regions, hold characters that are invisible elsewhere.
const PICTURE = String.raw`\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?`;
const EMOJI = String.raw`${PICTURE}(?:\u200D${PICTURE})+|\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}`;

const hidden = new RegExp(`${EMOJI}|(${HIDDEN})`, 'gu');
const separators = new RegExp(separator.source, 'gu');

/**
 * The first character of a text that nobody sees: zero-width, bidirectional and other controls, fillers and blanks of other
 * scripts.
 *
 * @param text any text
 * @returns the character; undefined if there is none outside an emoji
 */
export function invisibleIn(text: string): string | undefined {
  for (const { 1: character } of text.matchAll(hidden)) if (character !== undefined) return character;
  return undefined;
}

/**
 * A text without radicals, invisible characters and parted accents; what parts words becomes a space.
 *
 * @param text any text
 */
export function mendCharacters(text: string): string {
  const visible = text
    .replace(separators, ' ')
    .replace(hidden, (whole, character: string | undefined) => (character === undefined ? whole : ''));
  return [...visible]
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
