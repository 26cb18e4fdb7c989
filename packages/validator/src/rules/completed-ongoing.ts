import { findRecord } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './completed-ongoing.words.ts';

/** What is kept up is never completed (codebook §6). */
export const completedOngoing: Rule<typeof words> = {
  id: 'completed-ongoing',
  severity: 'error',
  types: ['update'],
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      for (const [index, { id, deliverable, kind }] of entry.record.about.entries()) {
        if (deliverable !== undefined || kind !== 'completed') continue;
        if (findRecord(context.registry, 'commitment', id)?.horizon !== 'ongoing') continue;
        yield { messageId: 'ongoing', params: { id }, entry, pointer: `/about/${index}/kind` };
      }
    }
  },
};
