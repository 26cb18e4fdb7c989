/** The words of `text-contact`. */
export const words = {
  description: {
    ja: '記録者の文章に、電話番号と電子メールアドレスを書かない。',
    en: 'Authored text has no telephone numbers and no e-mail addresses.',
  },
  messages: {
    address: {
      ja: '電子メールアドレスがあります。連絡先を記録に書かないでください。',
      en: 'The text has an e-mail address. Keep contact details out of records.',
    },
    telephone: {
      ja: '電話番号と思われる数字があります。連絡先を記録に書かないでください。',
      en: 'The text has what looks like a telephone number. Keep contact details out of records.',
    },
  },
  documentation: {
    why: {
      ja: '担当者の連絡先は約束の内容ではなく、公開の台帳に載せると本人の不利益になることがあります。原文に連絡先がある場合は、その箇所に[document.text.leaves.redacted]を付けると、どこにも表示されません。',
      en: 'Contact details of officials are no part of what was promised, and can harm them in a public registry. If a source gives contact details, mark the passage with [document.text.leaves.redacted]; it is then shown nowhere.',
    },
    failing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は office@example.org である。\n      en: Enquiries go to office@example.org.\n',
    passing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は原文にある。\n      en: The source says where to enquire.\n',
  },
} as const;
