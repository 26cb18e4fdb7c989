import type { Quote } from '../generated/authored.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';

/** Place of a quote in the text of its leaf, in UTF-16 code units, or the reason why it has none. */
export type Anchoring =
  | { readonly state: 'found'; readonly start: number; readonly end: number }
  | { readonly state: 'absent' }
  | { readonly state: 'ambiguous'; readonly occurrences: number }
  | { readonly state: 'no-such-occurrence'; readonly occurrences: number }
  | { readonly state: 'needless-occurrence' }
  | { readonly state: 'inside-grapheme'; readonly start: number; readonly end: number };

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
  const state = isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end) ? 'found' : 'inside-grapheme';
  return { state, start, end };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}
