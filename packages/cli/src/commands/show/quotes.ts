import type { AnyRecord, Quote } from '@digital-accords/model';

/** A quote of a record and where it stands in it. */
export interface PlacedQuote {
  /** JSON Pointer (RFC 6901) to the quote. */
  readonly pointer: string;
  readonly quote: Quote;
}

/**
 * Every quote of a record, in the order of the record.
 *
 * @param record a published record
 */
export function quotesOf(record: AnyRecord): PlacedQuote[] {
  return quotesIn(record, '');
}

function quotesIn(value: unknown, pointer: string): PlacedQuote[] {
  if (isQuote(value)) return [{ pointer, quote: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => quotesIn(child, `${pointer}/${key}`));
}

/** No other part of a published record has these four properties together. */
function isQuote(value: unknown): value is Quote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'document' in value &&
    'leaf' in value &&
    'exact' in value &&
    'derived' in value
  );
}
