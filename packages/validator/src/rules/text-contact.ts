import { contactIn } from '../contact/contact.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './text-contact.words.ts';

/** No contact details in authored texts. */
export const textContact: Rule<typeof words> = {
  id: 'text-contact',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        const messageId = contactIn(text);
        if (messageId) yield { messageId, entry, pointer };
      }
    }
  },
};
