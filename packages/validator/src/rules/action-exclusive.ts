import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './action-exclusive.words.ts';

/** The action of last resort never stands beside another (codebook §5). */
export const actionExclusive: Rule<typeof words> = {
  id: 'action-exclusive',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const { action, otherActions = [] } = entry.record;
      if (action === 'cooperate' && otherActions.length > 0) yield { messageId: 'primary', entry, pointer: '/action' };
      const index = otherActions.indexOf('cooperate');
      if (index >= 0) yield { messageId: 'other', entry, pointer: `/otherActions/${index}` };
    }
  },
};
