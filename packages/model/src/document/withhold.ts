import type { DocumentLeaf, Quote } from '../generated/authored.ts';
import { textOfLeaves } from '../text/tiling.ts';
import { beginsOf, type HeldDocument, type PlacedText, placeLeaves } from './placed-text.ts';
import { MASK } from './redact.ts';

/**
 * Withholds a text that may not be passed on. What records quote of it remains; every other code point becomes ■, so that
 * all places remain correct.
 *
 * @param placedText a text without `problems`
 * @param quotes quotes of records, of this and of other documents
 * @returns the text and its document, whose `begins` are withheld in the same way
 */
export function withholdText(placedText: PlacedText, quotes: readonly Quote[]): PlacedText {
  const { document, canonical, byLocator } = placedText;
  const textOf = ({ leaf: locator }: Pick<DocumentLeaf, 'leaf'>): string => {
    const quoted = quotes.filter((quote) => quote.document === document.id && quote.leaf === locator);
    return masked(byLocator.get(locator)?.leaf.text ?? '', quoted);
  };
  const bare = (one: DocumentLeaf): DocumentLeaf =>
    one.redacted ? one : { ...one, begins: beginsOf({ text: textOf(one) }) };
  const [first, ...others] = document.text.leaves;
  const withheld: HeldDocument = {
    ...document,
    text: { ...document.text, leaves: [bare(first), ...others.map(bare)] },
  };
  const leaves = placedText.leaves.map(({ authored, leaf }) => ({ ...leaf, text: textOf(authored) }));
  const text = { ...canonical, leaves, text: textOfLeaves(leaves) };
  return { ...placeLeaves(withheld, text, withheld.text.leaves), problems: [], withheld: true };
}

function masked(text: string, quotes: readonly Quote[]): string {
  const kept = new Set<number>();
  for (const { exact } of quotes)
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
      for (let unit = at; unit < at + exact.length; unit += 1) kept.add(unit);
  let at = 0;
  const characters = [...text].map((character) => {
    const shown = kept.has(at) ? character : MASK;
    at += character.length;
    return shown;
  });
  return characters.join('');
}
