import type { Authored } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './actor-term.words.ts';

/** An actor that is named by a defined term is defined in the document, and stands for bodies (codebook §7). */
export const actorTerm: Rule<typeof words> = {
  id: 'actor-term',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const document = entry.record.quotes[0]?.document ?? '';
      const placedText = context.placedTexts.get(document);
      if (!placedText) continue;
      for (const [index, actor] of entry.record.actors.entries()) {
        const term = actor.kind === 'defined-term' ? actor.term : undefined;
        if (term === undefined) continue;
        const defined = placedText.terms.get(term);
        if (defined?.organisations !== undefined) continue;
        const suggestions = defined ? [] : nearest(term, bodies(placedText.terms));
        const messageId = defined ? 'no-bodies' : 'undefined';
        yield { messageId, params: { document, term }, entry, pointer: `/actors/${index}/term`, suggestions };
      }
    }
  },
};

function bodies(terms: ReadonlyMap<string, Authored.DefinedTerm>): readonly string[] {
  return [...terms.values()].filter(({ organisations }) => organisations).map(({ id }) => id);
}
