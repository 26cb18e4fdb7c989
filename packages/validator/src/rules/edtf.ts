import { parseEdtf } from '@digital-accords/model';
import { meantDate } from '../dates/meant-date.ts';
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
        if (parsed.ok) continue;
        const meant = parsed.problem === 'not-a-date' ? meantDate(value) : undefined;
        const suggestions = meant === undefined ? [] : [meant];
        yield { messageId: parsed.problem, params: { value }, entry, pointer, suggestions };
      }
    }
  },
};
