import type { Authored } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './id-unique.words.ts';

/** No two files of a run hold the same id. */
export const idUnique: Rule<typeof words> = {
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
        yield { messageId: 'repeated', params: { id, other: other.file.file }, entry, pointer: '/id', related };
      }
    }
  },
};
