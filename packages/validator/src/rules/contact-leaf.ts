import type { Rule } from '../rule/rule.ts';
import type { words } from './contact-leaf.words.ts';

/** Contact details of officials are quoted nowhere (codebook §1). */
export const contactLeaf: Rule<typeof words> = {
  id: 'contact-leaf',
  severity: 'error',
  *check({ quotes }) {
    for (const { entry, pointer, quote, placed } of quotes) {
      if (!placed?.authored.redacted) continue;
      yield { messageId: 'quoted', params: { leaf: quote.leaf }, entry, pointer: `${pointer}/leaf` };
    }
  },
};
