import type { Authored, PlacedLeaf, PlacedText } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';

/** A quote of a record of a run, and what it points to. */
export interface PlacedQuote {
  readonly entry: Entry;
  /** JSON Pointer (RFC 6901) to the quote. */
  readonly pointer: string;
  readonly quote: Authored.Quote;
  /** The document; undefined if its text is not at hand. */
  readonly placedText: PlacedText | undefined;
  /** The leaf; undefined if the document has none of that locator. */
  readonly placed: PlacedLeaf | undefined;
}

/**
 * Looks up what the quotes of records point to, once for all rules.
 *
 * @param entries the records
 * @param placedTexts texts of documents
 * @returns the quotes, in the order of the records
 */
export function placedQuotes(
  entries: readonly Entry[],
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
): readonly PlacedQuote[] {
  const all: PlacedQuote[] = [];
  for (const entry of entries) {
    for (const { pointer, quote } of entry.quotes) {
      const placedText = placedTexts.get(quote.document);
      all.push({ entry, pointer, quote, placedText, placed: placedText?.byLocator.get(quote.leaf) });
    }
  }
  return all;
}
