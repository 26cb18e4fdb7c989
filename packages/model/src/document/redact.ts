import type { DocumentLeaf } from '../generated/authored.ts';
import { codePoints } from '../text/code-points.ts';
import type { Leaf } from '../text/tiling.ts';

/** Stands for each character of contact details, and of a text that is withheld: every position remains correct (codebook §1). */
export const MASK = '■';

/**
 * The text of a leaf as it is shown and published.
 *
 * @param authored says whether the leaf is redacted
 * @param leaf the leaf as cut from the source
 * @returns the text; one ■ for each code point if the leaf is redacted
 */
export function shownText(authored: Pick<DocumentLeaf, 'redacted'>, leaf: Pick<Leaf, 'text'>): string {
  return authored.redacted ? MASK.repeat(codePoints(leaf.text)) : leaf.text;
}
