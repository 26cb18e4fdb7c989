/** The words of `predicate-printed`. */
export const words = {
  description: {
    ja: '述語の文言は、記録が示す場所（引用、同じ箇所の引用の外、導入句）に印刷されている。',
    en: 'The words of a predicate are printed where the record says: in a quote, elsewhere in its passage, or in the lead-in.',
  },
  messages: {
    absent: {
      ja: '述語「{printed}」は、{place}に印刷されていません。印刷のとおりに写すか、[commitment.predicates.in]を直してください。',
      en: 'The predicate “{printed}” is not printed at the stated place, {place}. Copy it as printed, or correct [commitment.predicates.in].',
    },
  },
  documentation: {
    why: {
      ja: '表現の強さは述語の形から導かれます。そのため、述語は原文に印刷されていなければなりません。[commitment.predicates.printed]には活用した形のまま写し、[commitment.predicates.form]には辞書形を書いてください。',
      en: 'The strength of wording follows from the forms of the predicates, so they must really be printed. Copy them into [commitment.predicates.printed] as they stand, inflected, and write the dictionary form into [commitment.predicates.form].',
    },
    failing:
      'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: quote   # the quote ends サイバーのプロフェッショナル育成。\n',
    passing: 'predicates:\n  - printed: 推進する\n    form: 推進する\n    in: stem\n',
  },
} as const;
