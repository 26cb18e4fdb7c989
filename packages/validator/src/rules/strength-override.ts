import { derivedStrength } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './strength-override.words.ts';

/** An override of strength says something that the table of forms does not (design, invariant 3). */
export const strengthOverride: Rule<typeof words> = {
  id: 'strength-override',
  severity: 'error',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const level = entry.record.strengthOverride?.level;
      if (level === undefined || level !== derivedStrength(entry.record.predicates)) continue;
      yield {
        messageId: 'idle',
        params: { level: { term: `strength/${level}` } },
        entry,
        pointer: '/strengthOverride',
        part: 'key',
      };
    }
  },
};
