import { pathOf } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './id-released.words.ts';

/** An id that was ever released still exists (design, invariant 4). */
export const idReleased: Rule<typeof words> = {
  id: 'id-released',
  severity: 'error',
  *check(context) {
    const { against, registry, entries, baseline, failed } = context;
    if (against) return;
    // What is gone has no place of its own: it is shown at the record of the registry, or at some record if that is gone.
    const witness = registry.byType.registry.length > 0 ? entriesOf(context, 'registry')[0] : entries[0];
    const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
    for (const [id, released] of baseline) {
      const type = registry.byId.get(id)?.type;
      const path = `records/${pathOf({ type: released, id })}`;
      const entry = byId.get(id);
      if (type === undefined && witness && !failed.has(id))
        yield { messageId: 'gone', params: { id, path }, entry: witness, pointer: '/id' };
      else if (type !== undefined && type !== released && entry)
        yield {
          messageId: 'type',
          params: { id, released: { type: released }, type: { type }, path },
          entry,
          pointer: '/type',
        };
    }
  },
};
