import type { Rule } from '../rule/rule.ts';
import type { words } from './text-contact.words.ts';

// A run of letters is entered only at its beginning: from each of its characters anew, a long text would take quadratic time.
const address = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// Groups of digits as numbers are written in Japan (03-5253-5111) and abroad (+44 20 7946 0000); no date has this form.
const telephone =
  /(?<![\p{N}-])(?:\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){1,3}|\(?0\d{1,4}\)?[-(]\d{1,4}[-)]\d{3,4})(?![\p{N}-])/u;

/** No contact details in authored texts. */
export const textContact: Rule<typeof words> = {
  id: 'text-contact',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        if (text.includes('@') && address.test(text)) yield { messageId: 'address', entry, pointer };
        else if (telephone.test(text)) yield { messageId: 'telephone', entry, pointer };
      }
    }
  },
};
