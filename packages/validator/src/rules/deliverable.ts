import { type Authored, findRecord } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './deliverable.words.ts';

/** A deliverable is named once, by words of its commitment, and a report names one that there is (codebook §10). */
export const deliverable: Rule<typeof words> = {
  id: 'deliverable',
  severity: 'error',
  types: ['commitment', 'update'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const { deliverables = [] } = entry.record;
      const ids = deliverables.map(({ id }) => id);
      for (const [index, { id, quote }] of deliverables.entries()) {
        const pointer = `/deliverables/${index}`;
        if (ids.indexOf(id) < index) yield { messageId: 'repeated', params: { id }, entry, pointer: `${pointer}/id` };
        if (!isWithin(quote, entry.record.quotes))
          yield { messageId: 'outside', params: { id }, entry, pointer: `${pointer}/quote` };
      }
    }
    for (const entry of entriesOf(context, 'update')) {
      for (const [index, { id, deliverable: name }] of entry.record.about.entries()) {
        const target = context.registry.byId.get(id);
        if (name === undefined || !target) continue;
        const known = (findRecord(context.registry, 'commitment', id)?.deliverables ?? []).map((one) => one.id);
        if (known.includes(name)) continue;
        const pointer = `/about/${index}/deliverable`;
        yield { messageId: 'unknown', params: { id, name }, entry, pointer, suggestions: nearest(name, known) };
      }
    }
  },
};

function isWithin({ document, leaf, exact }: Authored.Quote, quotes: readonly Authored.Quote[]): boolean {
  return quotes.some((one) => one.document === document && one.leaf === leaf && one.exact.includes(exact));
}
