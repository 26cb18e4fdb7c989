import { makeSegmenter } from '../generated/graphemes.ts';

// Making the tables takes longer than most checks, so they are made when they are first needed.
let segmenter: ReturnType<typeof makeSegmenter> | undefined;

/**
 * Cuts a text into extended grapheme clusters (UAX 29) by the data of Unicode 17.0, on every machine.
 *
 * @param text any text
 * @returns the clusters in order; joined, they are the text
 */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= makeSegmenter();
  return segmenter(text);
}

/** Two characters that never join into one cluster: letters of Latin, kana, ideographs, and their punctuation. */
const apart =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]{2}$/;

/**
 * Whether a place in a text is between two grapheme clusters or at an end.
 *
 * @param text any text
 * @param at the place, in UTF-16 code units
 */
export function isGraphemeBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length || apart.test(text.slice(at - 1, at + 1))) return true;
  let start = 0;
  for (const grapheme of graphemesOf(text)) {
    if (start >= at) return start === at;
    start += grapheme.length;
  }
  return false;
}
