import { agreementOf, findRecord, isCurrent, relationScope } from '@digital-accords/model';
import { grounds, sharedBy } from '../agreements/shared.ts';
import { earlierUnits, isRendering } from '../agreements/units.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './counterpart.words.ts';

/** A later commitment says what it takes up from earlier agreements of the same parties, or that it takes up nothing. */
export const counterpart: Rule<typeof words> = {
  id: 'counterpart',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    // Where a file failed, an earlier commitment may merely be out of sight.
    if (context.failed.size > 0) return;
    for (const entry of entriesOf(context, 'commitment')) {
      const { record } = entry;
      if (!isCurrent(record) || isRendering(record)) continue;
      const { relations = [], noCounterpart } = record;
      const earlier = earlierUnits(record, context.registry);
      const related = relations.some(({ kind }) => relationScope[kind] === 'same-parties');
      if (related && noCounterpart) yield { messageId: 'both', entry, pointer: '/noCounterpart', part: 'key' };
      else if (!related && !noCounterpart && earlier.length > 0)
        yield { messageId: 'unstated', entry, pointer: '/type' };
      if (related || !noCounterpart) continue;
      const shared = new Map(earlier.map((one) => [one.id, sharedBy(one, record)]));
      const listed = new Set(noCounterpart.candidates.map(({ id }) => id));
      for (const ground of grounds) {
        const missing = [...shared].filter(([id, one]) => one?.ground === ground && !listed.has(id));
        if (missing.length === 0) continue;
        const ids = missing.map(([id]) => id);
        const things = [...new Set(missing.flatMap(([, one]) => one?.things ?? []))];
        const params = {
          ids,
          shared: ground === 'topic' ? things.map((topic) => ({ term: `topic/${topic}` })) : things,
        };
        yield { messageId: `missing-${ground}`, params, entry, pointer: '/noCounterpart/candidates', part: 'key' };
      }
      // Where the agreement is out of sight, so is what came before it.
      if (!findRecord(context.registry, 'agreement', agreementOf(record.id))) continue;
      for (const [index, { id }] of noCounterpart.candidates.entries()) {
        if (shared.get(id) || !context.registry.byId.has(id)) continue;
        yield {
          messageId: 'needless-candidate',
          params: { id },
          entry,
          pointer: `/noCounterpart/candidates/${index}/id`,
        };
      }
    }
  },
};
