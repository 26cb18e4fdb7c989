import { type Authored, type PlacedText, repair } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { quotableLeaves } from '../quotes/leaves.ts';
import type { FindingPlace, Rule } from '../rule/rule.ts';
import type { Message } from '../words/message.ts';
import type { words } from './quote-leaf.words.ts';

/** Leaves that a message lists. */
const LISTED = 8;

/** A quote points into a leaf of a document whose text is held. */
export const quoteLeaf: Rule<typeof words> = {
  id: 'quote-leaf',
  severity: 'error',
  *check({ quotes, registry }) {
    for (const { entry, pointer, quote, placedText, placed } of quotes) {
      if (placed) continue;
      const { document } = quote;
      const target = registry.byId.get(document);
      if (target?.type === 'document' && target.text.state === 'known-only') {
        yield { messageId: 'not-held', params: { document }, entry, pointer: `${pointer}/document` };
      }
      // Where the leaves themselves do not fit, that is the mistake.
      if (!placedText || placedText.problems.length > 0) continue;
      yield { ...findingOf(quote, placedText), entry, pointer: `${pointer}/leaf` };
    }
  },
};

/** The one leaf that holds the words; else those that do, then those whose locators look alike. */
function findingOf(
  quote: Authored.Quote,
  placedText: PlacedText,
): Message<typeof words> & Pick<FindingPlace, 'suggestions'> {
  const { document, leaf } = quote;
  const mended = repair(quote, quotableLeaves(placedText));
  if (mended.state === 'moved') {
    const { leaf: found } = mended;
    return { messageId: 'moved', params: { document, leaf, found }, suggestions: [found] };
  }
  const holding = mended.state === 'undecided' ? mended.leaves : [];
  if (holding.length > 0 && holding.length <= LISTED)
    return { messageId: 'elsewhere', params: { document, leaf, found: holding }, suggestions: holding };
  const suggestions = [...new Set([...holding, ...nearest(leaf, placedText.byLocator.keys())])];
  return { messageId: 'missing', params: { document, leaf }, suggestions };
}
