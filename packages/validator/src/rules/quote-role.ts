import { type Authored, anchor } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import type { words } from './quote-role.words.ts';

/** Where a quote stands in a record, and the roles that the quoted leaf may have there. */
const expected: readonly {
  readonly type: Authored.RecordType;
  readonly pointer: RegExp;
  readonly roles: readonly Authored.RoleTerm[];
}[] = [
  { type: 'commitment', pointer: /^\/quotes\/\d+$/, roles: ['commitment'] },
  { type: 'commitment', pointer: /^\/stem$/, roles: ['stem'] },
  { type: 'update', pointer: /^\/evidence\/\d+\/quote$/, roles: ['progress'] },
  { type: 'pillar', pointer: /^\/heading$/, roles: ['heading'] },
  { type: 'agreement', pointer: /^\/bindingness\/quotes\/\d+$/, roles: ['legal'] },
  { type: 'agreement', pointer: /^\/objectives\/\d+\/quote$/, roles: ['objective'] },
  { type: 'agreement', pointer: /^\/signatories\/\d+\/quotes\/\d+$/, roles: ['signature'] },
];

/** A quote stands in a leaf of the role that its use asks for (codebook §2). */
export const quoteRole: Rule<typeof words> = {
  id: 'quote-role',
  severity: 'error',
  *check({ quotes }) {
    for (const { entry, pointer, quote, placed } of quotes) {
      const role = placed?.authored.role;
      if (role === undefined) continue;
      const use = expected.find(({ type, pointer: form }) => type === entry.record.type && form.test(pointer));
      if (!use || use.roles.includes(role)) continue;
      // A quote whose words are not there names the wrong leaf, which is the mistake.
      if (anchor(quote, placed?.leaf.text ?? '').state === 'absent') continue;
      yield {
        messageId: 'differs',
        params: { leaf: quote.leaf, role, roles: use.roles },
        entry,
        pointer: `${pointer}/leaf`,
      };
    }
  },
};
