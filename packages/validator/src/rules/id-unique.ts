import type { Authored } from '@digital-accords/model';
import type { Entry, Rule } from '../rule/rule.ts';

/** No two files of a run hold the same id. */
export const idUnique: Rule = {
  id: 'id-unique',
  severity: 'error',
  *check({ entries }) {
    const first = new Map<Authored.RecordId, Entry>();
    for (const entry of entries) {
      const { id } = entry.record;
      const other = first.get(id);
      if (!other) first.set(id, entry);
      else {
        const related = [{ entry: other, pointer: '/id' }];
        yield { message: 'repeated', params: { id, other: other.file.file }, entry, pointer: '/id', related };
      }
    }
  },
};
