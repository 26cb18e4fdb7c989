import type { DocumentReading, QuotableLeaf } from '@digital-accords/model';

/** The leaves of a document that may be named as holding some words: contact details never are (codebook §1). */
export function quotableLeaves({ leaves }: DocumentReading): readonly QuotableLeaf[] {
  return leaves
    .filter(({ authored }) => !authored.contact)
    .map(({ authored, leaf }) => ({ at: authored.at, text: leaf.text }));
}
