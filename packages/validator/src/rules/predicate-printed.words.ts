/** The words of `predicate-printed`. */
export const words = {
  description: {
    ja: '述部の文言は、引用、同じ葉、又はリード文の、示された場所に印刷されている。',
    en: 'The words of a predicate are printed where the record says: in a quote, elsewhere in its leaf, or in the stem.',
  },
  messages: {
    absent: {
      ja: '述部「{printed}」は{place}にありません。印刷のとおりに写すか、`in` を改めてください。',
      en: 'The predicate “{printed}” does not stand in {place}. Copy it as printed, or correct `in`.',
    },
  },
  documentation: {
    why: {
      ja: '約束の強度は述部の語形から導かれるため、述部は原文に実際に印刷されていなければなりません。`printed` には活用した形のまま写し、辞書形は `form` に書きます。リード文にある述部は `in: stem`、引用の外で同じ葉にある述部は `in: leaf` としてください。',
      en: 'The strength of a promise is derived from the forms of its predicates, so these must really be printed. Copy them into `printed` as they stand, inflected, and give the dictionary form in `form`. Write `in: stem` for a predicate of the lead-in, and `in: leaf` for one of the same leaf outside the quote.',
    },
    failing:
      'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: quote   # the quote ends サイバーのプロフェッショナル育成。\n',
    passing: 'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n',
  },
} as const;
