import { agreementOf, findRecord, relationScope } from '@digital-accords/model';
import { includesParties, isEarlier, partiesOf } from '../agreements/parties.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './relation-parties.words.ts';

/** Each kind of relation stands between the agreements that it is for, from the later one to the earlier (codebook §5). */
export const relationParties: Rule<typeof words> = {
  id: 'relation-parties',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const own = findRecord(context.registry, 'agreement', agreementOf(entry.record.id));
      for (const [index, { kind, to }] of (entry.record.relations ?? []).entries()) {
        const target = findRecord(context.registry, 'agreement', agreementOf(to));
        if (!own || !target || !findRecord(context.registry, 'commitment', to)) continue;
        const params = { kind: { term: `relation/${kind}` }, to };
        const pointer = `/relations/${index}`;
        const atKind = { entry, pointer: `${pointer}/kind` };
        const scope = relationScope[kind];
        if (scope === 'parallel-text' && own !== target) yield { messageId: 'other-agreement', params, ...atKind };
        if (scope === 'parallel-text') continue;
        const same = partiesOf(own).join() === partiesOf(target).join();
        if (own === target) yield { messageId: 'same-agreement', params, ...atKind };
        else if (scope === 'same-parties' && !includesParties(own, target))
          yield { messageId: 'other-parties', params, ...atKind };
        else if (scope === 'other-parties' && same) yield { messageId: 'same-parties', params: { to }, ...atKind };
        else if (isEarlier(own, target)) yield { messageId: 'order', params: { to }, entry, pointer: `${pointer}/to` };
      }
    }
  },
};
