import { isCurrent } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import type { words } from './redirect-target.words.ts';

/** A redirect leads straight to a record that stands (design, Ids). */
export const redirectTarget: Rule<typeof words> = {
  id: 'redirect-target',
  severity: 'error',
  *check({ entries, registry }) {
    for (const entry of entries) {
      const { lifecycle } = entry.record;
      if (lifecycle?.state !== 'redirected') continue;
      for (const [index, id] of lifecycle.to.entries()) {
        const pointer = `/lifecycle/to/${index}`;
        const target = registry.byId.get(id);
        if (id === entry.record.id) yield { messageId: 'itself', entry, pointer };
        else if (target && !isCurrent(target) && target.lifecycle?.state === 'redirected') {
          const { to } = target.lifecycle;
          yield { messageId: 'hop', params: { id, to }, entry, pointer, suggestions: to };
        } else if (target && !isCurrent(target)) yield { messageId: 'withdrawn', params: { id }, entry, pointer };
      }
    }
  },
};
