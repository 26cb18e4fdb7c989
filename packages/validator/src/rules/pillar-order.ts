import { type Authored, agreementOf } from '@digital-accords/model';
import { perRegistry } from './per-registry.ts';
import { entriesOf, type Rule } from './rule.ts';
import { idsOfRun, repeatedBy, sharersAmong } from './sharers.ts';

/** Pillars beside one another are in a definite order. */
export const pillarOrder: Rule = {
  id: 'pillar-order',
  severity: 'error',
  types: ['pillar'],
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'pillar')) {
      const { id, order } = entry.record;
      const other = repeatedBy(id, placesOf(entry.record), byPlace(context.registry), run);
      if (other !== undefined) yield { message: 'repeated', params: { order, other }, entry, pointer: '/order' };
    }
  },
};

const byPlace = perRegistry(({ byType }) => sharersAmong(byType.pillar, placesOf));

function placesOf({ id, parent, order }: Authored.Pillar): readonly string[] {
  return [`${parent ?? agreementOf(id)} ${order}`];
}
