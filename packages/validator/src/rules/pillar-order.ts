import { type Authored, agreementOf } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './pillar-order.words.ts';

/** Pillars beside one another are in a definite order. */
export const pillarOrder: Rule<typeof words> = {
  id: 'pillar-order',
  severity: 'error',
  types: ['pillar'],
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'pillar')) {
      const { id, order } = entry.record;
      const other = repeatedBy(id, placesOf(entry.record), byPlace(context.registry), run);
      if (other !== undefined) yield { messageId: 'repeated', params: { order, other }, entry, pointer: '/order' };
    }
  },
};

const byPlace = perRegistry(({ byType }) => sharersAmong(byType.pillar, placesOf));

function placesOf({ id, parent, order }: Authored.Pillar): readonly string[] {
  return [`${parent ?? agreementOf(id)} ${order}`];
}
