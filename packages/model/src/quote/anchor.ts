import type { Quote } from '../generated/authored.ts';

/** Place of a quote in the text of its leaf, in UTF-16 code units, or the reason why it has none. */
export type Anchoring =
  | { readonly state: 'found'; readonly start: number; readonly end: number }
  | { readonly state: 'absent' }
  | { readonly state: 'ambiguous'; readonly occurrences: number }
  | { readonly state: 'no-such-occurrence'; readonly occurrences: number }
  | { readonly state: 'needless-occurrence' }
  | { readonly state: 'inside-grapheme'; readonly start: number; readonly end: number };

// Making a segmenter takes longer than most checks, so it is made when it is first needed.
let graphemes: Intl.Segmenter | undefined;

/**
 * Finds a quote in the text of its leaf (W3C Web Annotation, TextQuoteSelector without context: the leaf and the
 * occurrence take the place of prefix and suffix).
 *
 * @param quote the exact words and, if the leaf has them more than once, the number of the occurrence
 * @param text text of the leaf
 * @returns start and end (exclusive) in UTF-16 code units of the leaf text, or the reason why the quote has no place
 */
export function anchor(quote: Pick<Quote, 'exact' | 'occurrence'>, text: string): Anchoring {
  const starts = occurrences(text, quote.exact);
  const [first] = starts;
  if (first === undefined) return { state: 'absent' };
  if (quote.occurrence === undefined && starts.length > 1) return { state: 'ambiguous', occurrences: starts.length };
  if (quote.occurrence !== undefined && starts.length === 1) return { state: 'needless-occurrence' };
  const start = quote.occurrence === undefined ? first : starts[quote.occurrence - 1];
  if (start === undefined) return { state: 'no-such-occurrence', occurrences: starts.length };
  const end = start + quote.exact.length;
  const state = isBoundary(text, start) && isBoundary(text, end) ? 'found' : 'inside-grapheme';
  return { state, start, end };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Two characters that never join into one cluster: letters of Latin, kana, ideographs, and their punctuation. */
const apart =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]{2}$/;

/** Whether a place is between two grapheme clusters (UAX 29) or at an end. The segmenter is asked only if needed. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length || apart.test(text.slice(at - 1, at + 1))) return true;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return graphemes.segment(text).containing(at)?.index === at;
}
