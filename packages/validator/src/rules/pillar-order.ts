import { type Authored, agreementOf } from '@digital-accords/model';
import { entriesOf, type Rule } from './rule.ts';

/** Pillars beside one another are in a definite order. */
export const pillarOrder: Rule = {
  id: 'pillar-order',
  severity: 'error',
  description: {
    ja: '同じ合意の柱どうし、同じ柱の分野どうしの順番（`order`）は重複しない。',
    en: 'No two pillars of an agreement, and no two areas of a pillar, have the same `order`.',
  },
  messages: {
    repeated: {
      ja: '順番 {order} は「{other}」にも使われています。原文での順に番号を付け直してください。',
      en: 'The order {order} is also that of “{other}”. Number them as they stand in the text.',
    },
  },
  *check(context) {
    const first = new Map<string, Authored.PillarId>();
    for (const pillar of context.registry.byType.pillar) {
      if (!first.has(placeOf(pillar))) first.set(placeOf(pillar), pillar.id);
    }
    for (const entry of entriesOf(context, 'pillar')) {
      const { id, order } = entry.record;
      const other = first.get(placeOf(entry.record)) ?? id;
      if (other !== id) yield { message: 'repeated', params: { order, other }, entry, pointer: '/order' };
    }
  },
};

function placeOf({ id, parent, order }: Authored.Pillar): string {
  return `${parent ?? agreementOf(id)} ${order}`;
}
