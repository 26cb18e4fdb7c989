import { isCurrent } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import type { words } from './reference-current.words.ts';

/** A current record refers to current records. Advice: a withdrawn record may still be the one that is meant. */
export const referenceCurrent: Rule<typeof words> = {
  id: 'reference-current',
  severity: 'warning',
  *check({ entries, registry }) {
    for (const entry of entries.filter(({ record }) => isCurrent(record))) {
      for (const { pointer, id, types, holder } of entry.references) {
        const target = registry.byId.get(id);
        // A waiver may excuse a withdrawn record, and a wrong type is an error of its own.
        if (!target?.lifecycle || !types.includes(target.type) || holder === 'Waiver') continue;
        const { lifecycle } = target;
        if (lifecycle.state === 'withdrawn') yield { messageId: 'withdrawn', params: { id }, entry, pointer };
        else
          yield {
            messageId: 'redirected',
            params: { id, to: lifecycle.to },
            entry,
            pointer,
            suggestions: lifecycle.to,
          };
      }
    }
  },
};
