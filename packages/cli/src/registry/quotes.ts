import type { Authored } from '@digital-accords/model';

/** A quote of a record and where it stands in it. */
export interface PlacedQuote {
  /** JSON Pointer (RFC 6901) to the quote. */
  readonly pointer: string;
  readonly quote: Authored.Quote;
}

/** A quote of a record. */
export interface QuoteOfRecord extends PlacedQuote {
  readonly id: Authored.RecordId;
  readonly type: Authored.RecordType;
}

/**
 * Every quote of a record, in the order of the record.
 *
 * @param record a record, authored or published
 */
export function quotesOf(record: object): readonly PlacedQuote[] {
  return quotesIn(record, '');
}

/**
 * The quotes of all records, by document and leaf.
 *
 * @param records the records, authored or published
 * @returns a function that gives the quotes of a leaf, in the order of the records
 */
export function quotesByLeaf(
  records: Iterable<Pick<Authored.AnyRecord, 'id' | 'type'>>,
): (document: Authored.DocumentId, leaf: Authored.Locator) => readonly QuoteOfRecord[] {
  const byLeaf = new Map<string, QuoteOfRecord[]>();
  for (const record of records) {
    for (const placed of quotesOf(record)) {
      const key = `${placed.quote.document} ${placed.quote.leaf}`;
      byLeaf.set(key, [...(byLeaf.get(key) ?? []), { id: record.id, type: record.type, ...placed }]);
    }
  }
  return (document, leaf) => byLeaf.get(`${document} ${leaf}`) ?? [];
}

function quotesIn(value: unknown, pointer: string): readonly PlacedQuote[] {
  if (isQuote(value)) return [{ pointer, quote: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => quotesIn(child, `${pointer}/${key}`));
}

/** No other part of a record has these three properties together. */
function isQuote(value: unknown): value is Authored.Quote {
  return typeof value === 'object' && value !== null && 'document' in value && 'leaf' in value && 'exact' in value;
}
