import type { DocumentId } from '../generated/authored.ts';
import { type Leaf, textOfLeaves } from '../text/tiling.ts';
import { type HeldDocument, type PlacedText, placeLeaves } from './placed-text.ts';
import { shownText } from './redact.ts';

/** The leaves of a document in a release: their texts, without contact details. A quote can be checked with them. */
export interface ReleasedLeaves {
  readonly document: DocumentId;
  readonly leaves: readonly Leaf[];
  /** Absent unless the text was withheld. */
  readonly withheld?: true;
}

/**
 * Prepares the leaves of a document for a release. All leaves keep their places; contact details are masked.
 *
 * @param placedText a text without `problems`
 */
export function releaseLeaves({ document, leaves, withheld }: PlacedText): ReleasedLeaves {
  return {
    document: document.id,
    leaves: leaves.map(({ authored, leaf }) => ({ ...leaf, text: shownText(authored, leaf) })),
    ...(withheld && { withheld }),
  };
}

/**
 * Restores the text of a released document. It was checked when it was released.
 *
 * @param document the document as released
 * @param released its leaves
 * @returns the text, without `problems`
 */
export function restoreText(document: HeldDocument, { leaves, withheld }: ReleasedLeaves): PlacedText {
  const canonical = { text: textOfLeaves(leaves), leaves, idle: [], normalised: [] };
  return { ...placeLeaves(document, canonical, document.text.leaves), problems: [], ...(withheld && { withheld }) };
}
