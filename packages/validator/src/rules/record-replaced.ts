import { changedFields } from '../changes/changed-fields.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './record-replaced.words.ts';

/** A record that is submitted under an id of the registry says what it changes. Advice: an amendment is submitted like this. */
export const recordReplaced: Rule<typeof words> = {
  id: 'record-replaced',
  severity: 'warning',
  *check({ entries, against }) {
    if (!against) return;
    for (const entry of entries) {
      const { id } = entry.record;
      const before = against.byId.get(id);
      const fields = before ? namesOf(changedFields(before, entry.record)) : [];
      if (fields.length > 0) yield { messageId: 'changed', params: { id, fields }, entry, pointer: '/id' };
    }
  },
};

/** Fields that a message lists; of more, only the properties of the record are named. */
const LISTED = 12;

function namesOf(pointers: readonly string[]): readonly string[] {
  const paths = pointers.map((pointer) => pointer.split('/').slice(1));
  const shown = paths.length > LISTED ? paths.map((path) => path.slice(0, 1)) : paths;
  return [...new Set(shown.map((path) => path.join('.')))];
}
