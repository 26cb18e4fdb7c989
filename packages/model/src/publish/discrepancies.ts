import type { Commitment, DocumentId, Locator, Quote } from '../generated/authored.ts';
import type { DiscrepancyReference } from '../generated/published.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import { type Groups, group } from './group.ts';
import type { PlaceQuote } from './quote.ts';

/** A leaf of any document, as a key. */
export type LeafKey = `${DocumentId} ${Locator}`;

/** The other sides of discrepancies, by leaf. */
export type FarSides = Groups<LeafKey, FarSide>;

/** The other side of a discrepancy: where it stands, and the note. */
interface FarSide {
  readonly key: LeafKey;
  readonly start: number;
  readonly end: number;
  readonly reference: DiscrepancyReference;
}

/**
 * Key of the leaf that a quote lies in.
 *
 * @param place a quote, or any other value with a document and a leaf
 */
export function leafKey({ document, leaf }: Pick<Quote, 'document' | 'leaf'>): LeafKey {
  return `${document} ${leaf}`;
}

/**
 * The other sides of all discrepancies that current records note, by leaf.
 *
 * @param registry the records
 * @param place places a quote
 * @returns the far sides, in the order of records and notes
 */
export function farSides(registry: Registry, place: PlaceQuote): FarSides {
  const sides = Object.values(registry.byType)
    .flat()
    .filter(isCurrent)
    .flatMap(({ id, notes = [] }) =>
      notes.flatMap((note, index): FarSide[] => {
        if (note.kind !== 'discrepancy' || !note.there) return [];
        const { start, end } = place(note.there);
        return [{ key: leafKey(note.there), start, end, reference: { id, note: index, differs: note.differs } }];
      }),
    );
  return group(sides, ({ key }) => [key]);
}

/**
 * Discrepancies noted elsewhere whose other side stands in the quotes of a commitment.
 *
 * @param commitment the commitment
 * @param sides what {@link farSides} returns
 * @param place places a quote
 * @returns the notes, each once
 */
export function discrepanciesWith(
  { id, quotes }: Commitment,
  sides: FarSides,
  place: PlaceQuote,
): DiscrepancyReference[] {
  const found = quotes.flatMap((quote) => {
    const { start, end } = place(quote);
    return (sides.get(leafKey(quote)) ?? []).filter((side) => side.start < end && start < side.end);
  });
  return [...new Set(found.map(({ reference }) => reference))].filter((reference) => reference.id !== id);
}
