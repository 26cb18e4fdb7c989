import type { PlacedText } from '../document/placed-text.ts';
import type { DocumentId, Quote } from '../generated/authored.ts';
import type { QuoteDerived } from '../generated/published.ts';
import { anchor } from '../quote/anchor.ts';
import { codePoints } from '../text/code-points.ts';

/** Finds the place of an authored quote. */
export type PlaceQuote = (quote: Quote) => QuoteDerived;

/**
 * A function that places quotes: W3C TextPositionSelector in code points of the canonical text.
 *
 * @param placedTexts texts of the documents that are quoted
 * @returns the function. It throws if a quote is not in its leaf or quotes contact details; validated records never cause
 *   this
 */
export function quotePlacer(placedTexts: ReadonlyMap<DocumentId, PlacedText>): PlaceQuote {
  return (quote) => {
    const placedText = placedTexts.get(quote.document);
    if (!placedText) throw new Error(`${quote.document} is quoted and its text is not held`);
    const placed = placedText.byLocator.get(quote.leaf);
    const anchoring = placed && anchor(quote, placed.leaf.text);
    if (!placed || anchoring?.state !== 'found') {
      throw new Error(`${quote.document} ${quote.leaf}: “${quote.exact}” is ${anchoring?.state ?? 'in no such leaf'}`);
    }
    if (placed.authored.redacted) throw new Error(`${quote.document} ${quote.leaf}: contact details are quoted`);
    const start = placed.leaf.start + codePoints(placed.leaf.text.slice(0, anchoring.start));
    return { lang: placedText.document.language, start, end: start + codePoints(quote.exact) };
  };
}
