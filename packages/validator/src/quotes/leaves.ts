import type { Authored, PlacedText, QuotableLeaf } from '@digital-accords/model';

/**
 * Texts of the leaves that a commitment quotes.
 *
 * @param commitment a commitment
 * @param placedTexts texts of documents
 * @returns the texts; none at all if one of the leaves is not known, since that leaf might have the words
 */
export function quotedLeaves(
  { quotes }: Pick<Authored.Commitment, 'quotes'>,
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
): readonly string[] {
  const texts = quotes.flatMap(({ document, leaf }) => placedTexts.get(document)?.byLocator.get(leaf)?.leaf.text ?? []);
  return texts.length === quotes.length ? texts : [];
}

/** The leaves of a document that may be named as holding some words: contact details never are (codebook §1). */
export function quotableLeaves({ leaves }: PlacedText): readonly QuotableLeaf[] {
  return leaves
    .filter(({ authored }) => !authored.redacted)
    .map(({ authored, leaf }) => ({ leaf: authored.leaf, text: leaf.text }));
}
