import { fieldAt } from '../diagnostic/field-at.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './day-in-future.words.ts';

/** Nobody has read, checked or withdrawn anything on a day that is yet to come. */
export const dayInFuture: Rule<typeof words> = {
  id: 'day-in-future',
  severity: 'error',
  *check({ entries, today }) {
    for (const entry of entries) {
      for (const { pointer, value } of entry.places.days) {
        if (value <= today) continue;
        const field = fieldAt(entry.record.type, pointer);
        yield { messageId: 'later', params: { field, day: value, today }, entry, pointer };
      }
    }
  },
};
