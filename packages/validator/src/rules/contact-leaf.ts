import type { Rule } from './rule.ts';

/** Contact details of officials are quoted nowhere (codebook §1). */
export const contactLeaf: Rule = {
  id: 'contact-leaf',
  severity: 'error',
  *check({ entries, readings }) {
    for (const entry of entries) {
      for (const { pointer, quote } of entry.quotes) {
        const { document, leaf } = quote;
        if (!readings.get(document)?.byLocator.get(leaf)?.authored.contact) continue;
        yield { message: 'quoted', params: { leaf }, entry, pointer: `${pointer}/leaf` };
      }
    }
  },
};
