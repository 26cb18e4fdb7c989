/** The words of `contact-leaf`. */
export const words = {
  description: {
    ja: '連絡先の箇所は引用しない。',
    en: 'A passage with contact details is not quoted.',
  },
  messages: {
    quoted: {
      ja: '箇所「{leaf}」は担当者の連絡先であるため、引用できません。引用を削除してください。',
      en: 'The passage “{leaf}” gives contact details of officials and must not be quoted. Remove the quote.',
    },
  },
  documentation: {
    why: {
      ja: '引用は、公開するデータとページにそのまま載ります。そのため、連絡先とした箇所（[document.text.leaves.redacted]）は引用できません。必要な文言が連絡先の箇所にしかない場合は、箇所の区切りが正しいかを確かめてください。',
      en: 'Every quote appears in exports and on pages. A passage that is marked as contact details ([document.text.leaves.redacted]) is therefore never quoted. If words that you need are only there, check whether the text is divided correctly.',
    },
    failing:
      'quotes:\n  - document: documents/jp-us-digital-economy-dialogue-2024-ja\n    leaf: contact/2   # redacted: true\n    exact: …   # contact details\n',
    passing:
      'quotes:\n  - document: documents/jp-us-digital-economy-dialogue-2024-ja\n    leaf: 1/2/s2\n    exact: 四半期ごとの会合\n',
  },
} as const;
