import { agreementOf, findRecord, relationScope } from '@digital-accords/model';
import { includesParties, isEarlier, partiesOf } from '../agreements/parties.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';

/** Each kind of relation stands between the agreements that it is for, from the later one to the earlier (codebook §5). */
export const relationParties: Rule = {
  id: 'relation-parties',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const own = findRecord(context.registry, 'agreement', agreementOf(entry.record.id));
      for (const [index, { kind, to }] of (entry.record.relations ?? []).entries()) {
        const target = findRecord(context.registry, 'agreement', agreementOf(to));
        if (!own || !target || !findRecord(context.registry, 'commitment', to)) continue;
        const finding = (message: string, field: 'kind' | 'to') => ({
          message,
          params: { kind, to },
          entry,
          pointer: `/relations/${index}/${field}`,
        });
        const scope = relationScope[kind];
        if (scope === 'parallel-text' && own !== target) yield finding('other-agreement', 'kind');
        if (scope === 'parallel-text') continue;
        const same = partiesOf(own).join() === partiesOf(target).join();
        if (own === target) yield finding('same-agreement', 'kind');
        else if (scope === 'same-parties' && !includesParties(own, target)) yield finding('other-parties', 'kind');
        else if (scope === 'other-parties' && same) yield finding('same-parties', 'kind');
        else if (isEarlier(own, target)) yield finding('order', 'to');
      }
    }
  },
};
