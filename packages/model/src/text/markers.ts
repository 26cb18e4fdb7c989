/** The way in which a marker counts. Neighbours in a list have the same style; headings do not. */
export type MarkerStyle =
  | 'decimal'
  | 'letter'
  | 'parenthesised'
  | 'bullet'
  | 'square'
  | 'katakana'
  | 'article'
  | 'chapter'
  | 'circled'
  | 'full-width';

/** A printed marker at the head of a text. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly text: string;
}

const counting = '[一二三四五六七八九十百〇０-９0-9]{1,5}';
const patterns: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['decimal', /^\d{1,3}(?:\.\d{1,3}){0,3}[.．)）](?=[ \u3000\t]|[^\p{L}\p{N}.]|[\p{Lo}])/u],
  ['letter', /^[A-Za-z][.．)）](?=[ \u3000\t])/],
  ['letter', /^x{0,3}(?:ix|iv|v?i{1,3}|v)[.．)）](?=[ \u3000\t])/],
  ['letter', /^x{1,3}[.．)）](?=[ \u3000\t])/],
  ['parenthesised', /^[(（](?:[0-9０-９]{1,3}|[a-z]|[ivx]{1,6}|[一二三四五六七八九十]{1,3}|[ア-ン])[)）]/],
  ['circled', /^[①-⑳]/],
  ['bullet', /^(?:[-*+–—](?=[ \u3000\t])|[•●▪・○])/],
  // In Japanese documents, a square marks a heading at least as often as an item.
  ['square', /^[■◆]/],
  ['katakana', /^[ア-ン](?=[ \u3000\t])/],
  ['article', new RegExp(`^第${counting}[条條項](?:の${counting})?(?=[ \\u3000\\t])`)],
  ['chapter', new RegExp(`^第${counting}[編部章節款](?=[ \\u3000\\t])`)],
  ['full-width', /^[０-９]{1,2}(?=[ \u3000\t])/],
];

/**
 * Reads the marker at the head of a text: `24.`, `a.`, `iv.`, `(1)`, `-`, `・`, `第一条`.
 *
 * @param text a line or a block without leading blanks
 * @returns the marker; undefined if there is no marker, or no text after it
 */
export function readMarker(text: string): Marker | undefined {
  const head = text.slice(0, 24);
  for (const [style, pattern] of patterns) {
    const [found] = pattern.exec(head) ?? [];
    if (found && found.length < text.length) return { style, text: found };
  }
  return undefined;
}

/** Number of UTF-16 units of blanks at an index of a text. */
export function blanksAt(text: string, index: number): number {
  let end = index;
  while (/[ \u3000\t]/.test(text.charAt(end))) end += 1;
  return end - index;
}
