import { pathOf } from '@digital-accords/model';
import { standsAtPath } from '../ids/ids-of-path.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './record-path.words.ts';

/** A record of the registry stands where its type and id say. */
export const recordPath: Rule<typeof words> = {
  id: 'record-path',
  severity: 'error',
  *check({ against, entries }) {
    if (against) return;
    for (const entry of entries) {
      if (standsAtPath(entry)) continue;
      const path = pathOf(entry.record);
      yield { messageId: 'differs', params: { id: entry.record.id, path }, entry, pointer: '/id' };
    }
  },
};
