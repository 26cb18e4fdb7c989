import type { AnyRecord, Quote } from '@digital-accords/model';

/** A quote and where it stands. */
export interface PlacedQuote {
  /** Place in its record (JSON Pointer). */
  readonly pointer: string;
  readonly quote: Quote;
}

/**
 * Every quote of a record, wherever it stands in it.
 *
 * @param record a published record
 * @returns the quotes in the order of the record
 */
export function quotesOf(record: AnyRecord): readonly PlacedQuote[] {
  return found(record, '');
}

function found(value: unknown, pointer: string): readonly PlacedQuote[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isQuote(value) ? [{ pointer, quote: value }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => found(inner, `${pointer}/${key}`))];
}

/** No other object has a leaf and exact words. */
function isQuote(value: object): value is Quote {
  return 'document' in value && 'leaf' in value && 'exact' in value;
}
