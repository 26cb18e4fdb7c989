import { nearestIds } from '../ids/nearest-ids.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './reference.words.ts';

/** Every id that a record names is that of a record of the right type (design, invariant 2). */
export const reference: Rule<typeof words> = {
  id: 'reference',
  severity: 'error',
  *check({ entries, registry, failed }) {
    for (const entry of entries) {
      for (const { pointer, id, types } of entry.references) {
        const target = registry.byId.get(id);
        if (!target && failed.has(id)) continue;
        if (!target) {
          const suggestions = nearestIds(registry, id, types);
          yield {
            messageId: 'missing',
            params: { id, types: types.map((type) => ({ type })) },
            entry,
            pointer,
            suggestions,
          };
        } else if (!types.includes(target.type)) {
          yield {
            messageId: 'type',
            params: { id, actual: { type: target.type }, types: types.map((type) => ({ type })) },
            entry,
            pointer,
          };
        }
      }
    }
  },
};
