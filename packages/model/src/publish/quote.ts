import type { PlacedText } from '../document/placed-text.ts';
import type { DocumentId, Quote } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { anchor } from '../quote/anchor.ts';

/** Gives an authored quote its place and its context. */
export type PublishQuote = (quote: Quote) => Published.Quote;

const contextLength = 32;

interface QuotableText {
  readonly placedText: PlacedText;
  readonly points: readonly string[];
  /** Contact leaves, in the order of the text. */
  readonly contacts: readonly { readonly start: number; readonly end: number }[];
}

/**
 * A function that publishes quotes: W3C TextPositionSelector in code points of the canonical text, and the context of
 * TextQuoteSelector, 32 code points on either side. Context ends where contact details begin.
 *
 * @param placedTexts texts of the documents that are quoted
 * @returns the function; it throws where a quote does not stand in its leaf, or quotes contact details, since validation
 *   comes before publication
 */
export function quotePublisher(placedTexts: ReadonlyMap<DocumentId, PlacedText>): PublishQuote {
  const texts = new Map<DocumentId, QuotableText>();
  return (quote) => {
    const text = texts.get(quote.document) ?? quotableText(placedTexts.get(quote.document));
    if (!text) throw new Error(`${quote.document} is quoted and its text is not held`);
    texts.set(quote.document, text);
    return { ...quote, derived: place(quote, text) };
  };
}

function quotableText(placedText: PlacedText | undefined): QuotableText | undefined {
  if (!placedText) return undefined;
  const contacts = placedText.leaves
    .filter(({ authored }) => authored.redacted)
    .map(({ leaf: { start, end } }) => ({ start, end }));
  return { placedText, points: [...placedText.canonical.text], contacts };
}

function place(quote: Quote, { placedText, points, contacts }: QuotableText): Published.QuoteDerived {
  const placed = placedText.byLocator.get(quote.leaf);
  const anchoring = placed && anchor(quote, placed.leaf.text);
  if (!placed || anchoring?.state !== 'found') {
    throw new Error(`${quote.document} ${quote.leaf}: “${quote.exact}” is ${anchoring?.state ?? 'in no such leaf'}`);
  }
  if (placed.authored.redacted) throw new Error(`${quote.document} ${quote.leaf}: contact details are quoted`);
  const { start: leafStart, text } = placed.leaf;
  const start = leafStart + codePoints(text.slice(0, anchoring.start));
  const end = start + codePoints(quote.exact);
  const floor = contacts.findLast((contact) => contact.end <= start)?.end ?? 0;
  const ceiling = contacts.find((contact) => contact.start >= end)?.start ?? points.length;
  return {
    start,
    end,
    prefix: points.slice(Math.max(floor, start - contextLength), start).join(''),
    suffix: points.slice(end, Math.min(ceiling, end + contextLength)).join(''),
  };
}

function codePoints(text: string): number {
  return [...text].length;
}
