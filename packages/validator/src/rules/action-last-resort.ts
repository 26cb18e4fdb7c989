import { unitsOf } from '../agreements/units.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './action-last-resort.words.ts';

const MOST = 0.3;
const FEWEST_UNITS = 10;

/** The action of last resort stays one. Advice. */
export const actionLastResort: Rule<typeof words> = {
  id: 'action-last-resort',
  severity: 'warning',
  types: ['agreement'],
  *check(context) {
    if (context.against) return;
    for (const entry of entriesOf(context, 'agreement')) {
      const units = unitsOf(entry.record.id, context.registry);
      const count = units.filter(({ action }) => action === 'cooperate').length;
      if (units.length < FEWEST_UNITS || count <= MOST * units.length) continue;
      yield { messageId: 'often', params: { count, units: units.length }, entry, pointer: '/id' };
    }
  },
};
