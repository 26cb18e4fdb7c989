import type { Authored } from '@digital-accords/model';
import { quotedLeaves } from '../quotes/leaves.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './predicate-printed.words.ts';

/** A predicate stands where the record says that it stands (codebook §4). */
export const predicatePrinted: Rule<typeof words> = {
  id: 'predicate-printed',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      for (const [index, predicate] of entry.record.predicates.entries()) {
        const { printed } = predicate;
        const pointer = `/predicates/${index}`;
        const texts = textsFor(predicate, entry.record, context);
        if (texts.length > 0 && !texts.some((text) => text.includes(printed))) {
          yield {
            messageId: 'absent',
            params: { printed, place: { term: `statement-place/${predicate.in}` } },
            entry,
            pointer: `${pointer}/printed`,
          };
        }
      }
    }
  },
};

/** Where the words should stand. Without a stem or a text there is nothing to compare, and another rule says so. */
function textsFor(
  predicate: Authored.Predicate,
  commitment: Authored.Commitment,
  { placedTexts }: RuleContext,
): readonly string[] {
  switch (predicate.in) {
    case 'quote':
      return commitment.quotes.map(({ exact }) => exact);
    case 'stem':
      return commitment.stem ? [commitment.stem.exact] : [];
    case 'leaf':
      return quotedLeaves(commitment, placedTexts);
  }
}
