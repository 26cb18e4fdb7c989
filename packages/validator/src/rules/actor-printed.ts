import type { Authored } from '@digital-accords/model';
import { quotedLeaves } from '../quotes/leaves.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './actor-printed.words.ts';

/** An actor that is named in print is named where the record says (codebook §3). */
export const actorPrinted: Rule<typeof words> = {
  id: 'actor-printed',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      for (const [index, actor] of entry.record.actors.entries()) {
        const pointer = `/actors/${index}`;
        if (actor.stated === 'earlier-leaf' && actor.leaf === undefined) {
          yield { messageId: 'no-leaf', entry, pointer: `${pointer}/stated` };
        }
        const printed = actor.kind === 'organisation' ? actor.printed : undefined;
        const texts = textsFor(actor, entry.record, context);
        if (printed === undefined || texts.length === 0 || texts.some((text) => text.includes(printed))) continue;
        const params = { printed, place: { term: `statement-place/${actor.stated}` } };
        yield { messageId: 'absent', params, entry, pointer: `${pointer}/printed` };
      }
    }
  },
};

/** Where the words should stand; nothing if that cannot be compared, or if the actor is only implied. */
function textsFor(
  { stated, leaf }: Authored.Actor,
  commitment: Authored.Commitment,
  { placedTexts }: RuleContext,
): readonly string[] {
  switch (stated) {
    case 'quote':
      return commitment.quotes.map(({ exact }) => exact);
    case 'leaf':
      return quotedLeaves(commitment, placedTexts);
    case 'stem':
      return commitment.stem ? [commitment.stem.exact] : [];
    case 'earlier-leaf': {
      const placedText = placedTexts.get(commitment.quotes[0]?.document ?? '');
      return placedText?.byLocator.get(leaf ?? '') ? [placedText.byLocator.get(leaf ?? '')?.leaf.text ?? ''] : [];
    }
    case 'implied':
      return [];
  }
}
