import { type Authored, anchor } from '@digital-accords/model';
import { fieldAt } from '../diagnostic/field-at.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './quote-role.words.ts';

/** Where a quote stands in a record, and the role that the quoted leaf has there. */
const expected: readonly {
  readonly type: Authored.RecordType;
  readonly pointer: RegExp;
  readonly wanted: Authored.RoleTerm;
}[] = [
  { type: 'commitment', pointer: /^\/quotes\/\d+$/, wanted: 'commitment' },
  { type: 'commitment', pointer: /^\/stem$/, wanted: 'stem' },
  { type: 'update', pointer: /^\/evidence\/\d+\/quote$/, wanted: 'progress' },
  { type: 'pillar', pointer: /^\/heading$/, wanted: 'heading' },
  { type: 'agreement', pointer: /^\/bindingness\/quotes\/\d+$/, wanted: 'legal' },
  { type: 'agreement', pointer: /^\/objectives\/\d+\/quote$/, wanted: 'objective' },
  { type: 'agreement', pointer: /^\/signatories\/\d+\/quotes\/\d+$/, wanted: 'signature' },
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
      if (!use || use.wanted === role) continue;
      // A quote whose words are not there names the wrong leaf, which is the mistake.
      if (anchor(quote, placed?.leaf.text ?? '').state === 'absent') continue;
      const params = { leaf: quote.leaf, role: { term: `role/${role}` } };
      const place = { entry, pointer: `${pointer}/leaf` };
      if (use.wanted === 'progress') yield { messageId: 'evidence', params, ...place };
      else {
        const field = fieldAt(use.type, pointer);
        yield { messageId: 'differs', params: { ...params, field, wanted: { term: `role/${use.wanted}` } }, ...place };
      }
    }
  },
};
