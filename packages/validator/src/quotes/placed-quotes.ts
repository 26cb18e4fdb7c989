import type { Authored, DocumentReading, PlacedLeaf } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';

/** A quote of a record of a run, and what it points to. */
export interface PlacedQuote {
  readonly entry: Entry;
  /** JSON Pointer (RFC 6901) to the quote. */
  readonly pointer: string;
  readonly quote: Authored.Quote;
  /** The document; undefined where its text is not at hand. */
  readonly reading: DocumentReading | undefined;
  /** The leaf; undefined where the document has none of that locator. */
  readonly placed: PlacedLeaf | undefined;
}

/**
 * Looks up what the quotes of records point to, once for all rules.
 *
 * @param entries the records
 * @param readings documents, read
 * @returns the quotes, in the order of the records
 */
export function placedQuotes(
  entries: readonly Entry[],
  readings: ReadonlyMap<Authored.DocumentId, DocumentReading>,
): readonly PlacedQuote[] {
  const all: PlacedQuote[] = [];
  for (const entry of entries) {
    for (const { pointer, quote } of entry.quotes) {
      const reading = readings.get(quote.document);
      all.push({ entry, pointer, quote, reading, placed: reading?.byLocator.get(quote.leaf) });
    }
  }
  return all;
}
