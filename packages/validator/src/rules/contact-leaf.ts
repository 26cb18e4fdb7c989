import { quotesOf } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** Contact details of officials are quoted nowhere (codebook §1). */
export const contactLeaf: Rule = {
  id: 'contact-leaf',
  severity: 'error',
  description: {
    ja: '連絡先とされた葉は引用しない。',
    en: 'A leaf that is marked as contact details is not quoted.',
  },
  messages: {
    quoted: {
      ja: '葉「{leaf}」は担当者の連絡先であり、引用できません。引用を削除してください。',
      en: 'The leaf “{leaf}” gives contact details of officials and must not be quoted. Remove the quote.',
    },
  },
  *check({ entries, readings }) {
    for (const entry of entries) {
      for (const { pointer, quote } of quotesOf(entry.record)) {
        const { document, leaf } = quote;
        if (!readings.get(document)?.byLocator.get(leaf)?.authored.contact) continue;
        yield { message: 'quoted', params: { leaf }, entry, pointer: `${pointer}/leaf` };
      }
    }
  },
};
