import type { Authored, PlacedText, RecordId, Registry } from '@digital-accords/model';
import type { LocatedQuote, LocatedWords } from '@digital-accords/validator';
import { quotesByLeaf } from '../../registry/quotes.ts';

/** Words of a leaf, what the leaf does, and which records quote it. */
export interface Located {
  readonly quote: LocatedQuote;
  /** Absent if the leaf is not coded. */
  readonly role?: Authored.RoleTerm;
  /** Ids of records, each once. */
  readonly quotedBy: readonly RecordId[];
}

/**
 * Adds to places of words what is known of their leaves.
 *
 * @param places places of words; each has one quote for each leaf that it reaches over
 * @param registry all records
 * @param placedTexts texts of the documents
 */
export function locatedIn(
  places: LocatedWords['places'],
  { byId }: Registry,
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
): readonly (readonly Located[])[] {
  if (places.length === 0) return [];
  const quoting = quotesByLeaf(byId.values());
  return places.map((quotes) =>
    quotes.map((quote) => {
      const role = placedTexts.get(quote.document)?.byLocator.get(quote.leaf)?.authored.role;
      const quotedBy = new Set(quoting(quote.document, quote.leaf).map(({ id }) => id));
      return { quote, ...(role && { role }), quotedBy: [...quotedBy].sort() };
    }),
  );
}
