/** The words of `text-contact`. */
export const words = {
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
      ja: '担当者の連絡先は約束の内容ではなく、公開の台帳に残すと本人の不利益になり得ます。原文の連絡先の行は、葉に `redacted: true` を付けて、どこにも表示しないようにします。',
      en: 'Contact details of officials are no part of what was promised, and keeping them in a public registry can harm the people. Lines of contacts in a source are leaves with `redacted: true`, which are shown nowhere.',
    },
    failing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は office@example.org である。\n      en: Enquiries go to office@example.org.\n',
    passing:
      'notes:\n  - kind: coding\n    text:\n      ja: 照会先は原文にある。\n      en: The source says where to enquire.\n',
  },
} as const;
