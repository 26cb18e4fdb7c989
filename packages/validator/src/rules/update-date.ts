import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './update-date.words.ts';

/** An update says when (codebook §6); a search without result has a day of its own. */
export const updateDate: Rule<typeof words> = {
  id: 'update-date',
  severity: 'error',
  types: ['update'],
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      const { date, event, about } = entry.record;
      const isAbsence = about.every(({ kind }) => kind === 'no-evidence-found');
      if (date === undefined && event === undefined && !isAbsence)
        yield { messageId: 'missing', entry, pointer: '/type' };
    }
  },
};
