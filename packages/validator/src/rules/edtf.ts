import { parseEdtf } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import type { words } from './edtf.words.ts';

/** Every date can be read as EDTF. */
export const edtf: Rule<typeof words> = {
  id: 'edtf',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, value } of entry.places.dates) {
        const parsed = parseEdtf(value);
        if (!parsed.ok) yield { messageId: parsed.problem, params: { value }, entry, pointer };
      }
    }
  },
};
