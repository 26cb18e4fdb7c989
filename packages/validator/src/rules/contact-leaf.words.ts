/** The words of `contact-leaf`. */
export const words = {
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
  documentation: {
    why: {
      ja: '原文の末尾などにある担当者の氏名、電話番号、メールアドレスは、約束の内容ではありません。引用は公開用のデータや頁にそのまま載るため、`redacted: true` を付けた葉は引用できません。必要な文言が連絡先の葉にしかないように見えるときは、葉の区切りを確かめてください。',
      en: 'Names, telephone numbers and addresses of officials at the end of a source are no part of what was promised. A quote appears in every export and on every page, so a leaf marked `redacted: true` is never quoted. Where words that are needed seem to stand only there, check how the leaves are cut.',
    },
    failing:
      'quotes:\n  - document: documents/jp-us-digital-economy-dialogue-2024-ja\n    leaf: contact/2   # redacted: true\n    exact: …   # contact details\n',
    passing:
      'quotes:\n  - document: documents/jp-us-digital-economy-dialogue-2024-ja\n    leaf: 1/2/s2\n    exact: 四半期ごとの会合\n',
  },
} as const;
