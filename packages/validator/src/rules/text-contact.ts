import type { Rule } from './rule.ts';

// A run of letters is entered only at its beginning: from each of its characters anew, a long text would take quadratic time.
const address = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// Groups of digits as numbers are written in Japan (03-5253-5111) and abroad (+44 20 7946 0000); no date has this form.
const telephone =
  /(?<![\p{N}-])(?:\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){1,3}|\(?0\d{1,4}\)?[-(]\d{1,4}[-)]\d{3,4})(?![\p{N}-])/u;

/** No contact details in authored texts. */
export const textContact: Rule = {
  id: 'text-contact',
  severity: 'error',
  description: {
    ja: '記録者の文章に、電話番号と電子メールアドレスを書かない。',
    en: 'Authored text holds no telephone numbers and no e-mail addresses.',
  },
  messages: {
    address: {
      ja: '電子メールアドレスがあります。連絡先は記録に残さないでください。',
      en: 'There is an e-mail address. Keep contact details out of records.',
    },
    telephone: {
      ja: '電話番号とみられる数字があります。連絡先は記録に残さないでください。',
      en: 'There is what looks like a telephone number. Keep contact details out of records.',
    },
  },
  documentation: {
    why: {
      ja: '担当者の連絡先は約束の内容ではなく、公開の台帳に残すと本人の不利益になり得ます。原文の連絡先の行は、葉に `contact: true` を付けて、どこにも表示しないようにします。',
      en: 'Contact details of officials are no part of what was promised, and keeping them in a public registry can harm the people. Lines of contacts in a source are leaves with `contact: true`, which are shown nowhere.',
    },
    failing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は office@example.org である。\n      en: Enquiries go to office@example.org.\n',
    passing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は原文にある。\n      en: The source says where to enquire.\n',
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.texts) {
        if (text.includes('@') && address.test(text)) yield { message: 'address', entry, pointer };
        else if (telephone.test(text)) yield { message: 'telephone', entry, pointer };
      }
    }
  },
};
