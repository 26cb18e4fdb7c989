import { promiseEnding } from '../predicates/promise-ending.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './role-why.words.ts';

const roles = ['position', 'background', 'governance'];

/** A sentence that ends like a promise and is called none says why (codebook §3). */
export const roleWhy: Rule<typeof words> = {
  id: 'role-why',
  severity: 'error',
  types: ['document'],
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const placedText = context.placedTexts.get(entry.record.id);
      for (const [index, { authored, leaf }] of (placedText?.leaves ?? []).entries()) {
        const { role, why } = authored;
        if (role === undefined || !roles.includes(role) || why) continue;
        const form = promiseEnding(leaf.text);
        if (form === undefined) continue;
        yield {
          messageId: 'missing',
          params: { leaf: authored.leaf, form, role: { term: `role/${role}` } },
          entry,
          pointer: `/text/leaves/${index}/role`,
        };
      }
    }
  },
};
