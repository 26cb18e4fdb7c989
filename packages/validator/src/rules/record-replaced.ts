import { changedFields } from '../changes/changed-fields.ts';
import type { FieldReference } from '../diagnostic/diagnostic.ts';
import { fieldAt } from '../diagnostic/field-at.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './record-replaced.words.ts';

/** A record that is submitted under an id of the registry says what it changes. Advice: an amendment is submitted like this. */
export const recordReplaced: Rule<typeof words> = {
  id: 'record-replaced',
  severity: 'warning',
  *check({ entries, against }) {
    if (!against) return;
    for (const entry of entries) {
      const { type, id } = entry.record;
      const before = against.byId.get(id);
      const fields = before ? fieldsAt(type, changedFields(before, entry.record)) : [];
      if (fields.length > 0) yield { messageId: 'changed', params: { id, fields }, entry, pointer: '/id' };
    }
  },
};

/** Most fields that a message lists; if there are more, it lists only the properties of the record. */
const LISTED = 6;

function fieldsAt(type: string, pointers: readonly string[]): readonly FieldReference[] {
  const shown = pointers.length > LISTED ? pointers.map((pointer) => pointer.split('/', 2).join('/')) : pointers;
  const fields = shown.map((pointer) => fieldAt(type, pointer));
  return fields.filter(({ field }, at) => fields.findIndex((one) => one.field === field) === at);
}
