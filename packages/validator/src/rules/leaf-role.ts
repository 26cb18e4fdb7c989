import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './leaf-role.words.ts';

/** All that is left is listed at once; of a long text, a list that can still be read. */
const SHOWN = 200;

/** Every leaf of a document that is coded has a role; a document that is not coded has none (codebook §2). */
export const leafRole: Rule<typeof words> = {
  id: 'leaf-role',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const { text } = entry.record;
      if (text.state !== 'held' || text.coding === 'in-progress') continue;
      const complete = text.coding === 'complete';
      const wrong = [...text.leaves.entries()].filter(([, { role }]) => (role === undefined) === complete);
      const [first] = wrong;
      if (!first) continue;
      const params = {
        count: wrong.length,
        leaves: wrong.slice(0, SHOWN).map(([, { leaf }]) => leaf),
        more: wrong.length > SHOWN ? ' …' : '',
      };
      const pointer = complete ? `/text/leaves/${first[0]}/leaf` : `/text/leaves/${first[0]}/role`;
      yield { messageId: complete ? 'missing' : 'unexpected', params, entry, pointer };
    }
  },
};
