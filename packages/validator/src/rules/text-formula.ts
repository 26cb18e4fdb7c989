import type { Rule } from '../rule/rule.ts';
import type { words } from './text-formula.words.ts';

/** No authored text begins like a formula of a spreadsheet. */
export const textFormula: Rule<typeof words> = {
  id: 'text-formula',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        const first = /^[=+\-@\t\r＝＋－＠]/u.exec(text)?.[0];
        if (first !== undefined) yield { messageId: 'formula', params: { first }, entry, pointer };
      }
    }
  },
};
