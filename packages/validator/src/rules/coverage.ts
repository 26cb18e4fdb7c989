import { type Authored, anchor, coverageBy, coveringQuotes } from '@digital-accords/model';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './coverage.words.ts';

/** All that is left is listed at once; of a long text, a list that can still be read. */
const SHOWN = 200;

/** A document that is coded complete leaves nothing out (design, invariant 1; codebook §2). */
export const coverage: Rule<typeof words> = {
  id: 'coverage',
  severity: 'error',
  types: ['document'],
  *check(context) {
    // A record that failed, or a quote of this run that cannot be found, leaves a leaf open and is reported itself.
    if (context.failed.size > 0) return;
    const documents = entriesOf(context, 'document');
    if (documents.length === 0) return;
    const misquoted = misquotedDocuments(context);
    const quotes = coveringQuotes(context.registry);
    for (const entry of documents) {
      const { id } = entry.record;
      const placedText = context.placedTexts.get(id);
      if (!placedText || placedText.problems.length > 0 || placedText.document.text.coding !== 'complete') continue;
      if (misquoted.has(id)) continue;
      const { open, percent } = coverageBy(placedText, quotes.get(id));
      const unquoted = open.filter((at) => placedText.byLocator.get(at)?.authored.role !== undefined);
      if (unquoted.length === 0) continue;
      const leaves = unquoted.slice(0, SHOWN);
      const more = unquoted.length > SHOWN ? ' …' : '';
      const params = { percent, count: unquoted.length, leaves, more };
      yield { messageId: 'open', params, entry, pointer: '/text/coding' };
    }
  },
};

function misquotedDocuments({ quotes }: RuleContext): ReadonlySet<Authored.DocumentId> {
  const lost = quotes.filter(
    ({ quote, placedText, placed }) => placedText && anchor(quote, placed?.leaf.text ?? '').state !== 'found',
  );
  return new Set(lost.map(({ quote }) => quote.document));
}
