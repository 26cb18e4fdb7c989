import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './update-date.words.ts';

/** An update says when (codebook §6). */
export const updateDate: Rule<typeof words> = {
  id: 'update-date',
  severity: 'error',
  types: ['update'],
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      const { date, event } = entry.record;
      if (date === undefined && event === undefined) yield { messageId: 'missing', entry, pointer: '/type' };
    }
  },
};
