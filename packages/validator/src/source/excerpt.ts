import type { Span } from './line-table.ts';

const LENGTH = 40;

/**
 * The word or sign at an offset, for a message.
 *
 * @param text the whole text
 * @param offset where it starts
 * @returns up to 40 code units without white space, whole characters; empty at the end of the text
 */
export function excerptAt(text: string, offset: number): string {
  const word = /^\S*/.exec(text.slice(offset, offset + LENGTH))?.[0] ?? '';
  return word.replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * A character as its code point.
 *
 * @param text the whole text
 * @param offset where the character stands
 * @returns the code point as `U+0007`
 */
export function codePointAt(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text at a place, for a message.
 *
 * @param text the whole text
 * @param span the place
 * @returns the first word there; for a blank that YAML and JSON do not know, its code point, as in `U+3000`; empty at the
 *   end of the text
 */
export function excerptOf(text: string, { start, end }: Span): string {
  if (start === end) return '';
  return excerptAt(text.slice(0, end), start) || codePointAt(text, start);
}
