import type { DocumentId } from '../generated/authored.ts';
import { type Leaf, textOfLeaves } from '../text/tiling.ts';
import { type HeldDocument, type PlacedText, placeLeaves } from './placed-text.ts';
import { shownText } from './redact.ts';

/** The leaves of a document as a release carries them: enough to check a quote, and without contact details. */
export interface ReleasedLeaves {
  readonly document: DocumentId;
  readonly leaves: readonly Leaf[];
}

/**
 * The leaves of a document for a release: every leaf in its place, and contact details masked.
 *
 * @param placedText a text without misfits
 */
export function releaseLeaves({ document, leaves }: PlacedText): ReleasedLeaves {
  return {
    document: document.id,
    leaves: leaves.map(({ authored, leaf }) => ({ ...leaf, text: shownText(authored, leaf) })),
  };
}

/**
 * The text of a released document, which was checked when it was released.
 *
 * @param document the document as released
 * @param released its leaves
 * @returns the text; it has no misfits
 */
export function restoreText(document: HeldDocument, { leaves }: ReleasedLeaves): PlacedText {
  const canonical = { text: textOfLeaves(leaves), leaves, idle: [], normalised: [] };
  return { ...placeLeaves(document, canonical, document.text.leaves), problems: [] };
}
