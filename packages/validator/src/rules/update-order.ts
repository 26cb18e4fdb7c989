import { type Authored, type Dating, datingOfText, datingOfUpdate, findRecord } from '@digital-accords/model';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule, type RuleContext } from '../rule/rule.ts';
import type { words } from './update-order.words.ts';

/** Updates report what came after the text, and not before it was public. */
export const updateOrder: Rule<typeof words> = {
  id: 'update-order',
  severity: 'error',
  types: ['update'],
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      const { record } = entry;
      const { date, earliest, latest, published } = datingOfUpdate(record, context.registry);
      if (date === undefined) continue;
      const pointer = record.event === undefined ? '/date/edtf' : '/event';
      for (const { id } of record.about) {
        const text = textOf(id, context);
        if (latest === undefined || text?.earliest === undefined || latest >= text.earliest) continue;
        yield { messageId: 'before-text', params: { date, id, text: text.date ?? '' }, entry, pointer };
      }
      if (earliest !== undefined && published !== undefined && earliest > published)
        yield { messageId: 'after-evidence', params: { date, published }, entry, pointer };
    }
  },
};

function textOf(id: Authored.RecordId, { registry }: RuleContext): Dating | undefined {
  const known = textDatings(registry);
  if (known.has(id)) return known.get(id);
  const commitment = findRecord(registry, 'commitment', id);
  const dating = commitment && datingOfText(commitment, registry);
  if (dating) known.set(id, dating);
  return dating;
}

/** Many updates report on one commitment. */
const textDatings = perRegistry(() => new Map<Authored.RecordId, Dating>());
