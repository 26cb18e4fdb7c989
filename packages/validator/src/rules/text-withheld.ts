import { type Authored, anchor } from '@digital-accords/model';
import type { PlacedQuote } from '../quotes/placed-quotes.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './text-withheld.words.ts';

/** A quote whose text a release leaves out is not called right before it was compared. */
export const textWithheld: Rule<typeof words> = {
  id: 'text-withheld',
  severity: 'warning',
  *check({ quotes }) {
    const open = new Map<Authored.DocumentId, PlacedQuote[]>();
    for (const one of quotes.filter(isOpen))
      open.set(one.quote.document, [...(open.get(one.quote.document) ?? []), one]);
    for (const [document, [first, ...others]] of open) {
      if (!first) continue;
      const params = { document, count: others.length + 1 };
      yield { messageId: 'quotes', params, entry: first.entry, pointer: `${first.pointer}/exact` };
    }
  },
};

/** What other records quote of a text is left in it, so that a quote of the same words can be compared. */
function isOpen({ quote, placedText, placed }: PlacedQuote): boolean {
  return placedText?.withheld === true && placed !== undefined && anchor(quote, placed.leaf.text).state !== 'found';
}
