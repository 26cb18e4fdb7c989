/** The words of `relation-words`. */
export const words = {
  description: {
    ja: '推論による関係を除き、関係にはそれを担う文言の引用がある。',
    en: 'A relation quotes the words that carry it, unless it is inferred.',
  },
  messages: {
    missing: {
      ja: '根拠が「{basis}」の関係には、それを担う文言の引用（`quotes`）が必要です。引用を加えてください。',
      en: 'A relation with the basis {basis} needs `quotes`. Quote the words that carry it.',
    },
  },
  documentation: {
    why: {
      ja: '`inferred` 以外の根拠は、関係が原文の文言に担われていることを意味し、その一部は約束の状態を動かします。この判断は、文言を示して初めて確かめることができます。`quotes` に文言を引くか、文言によらず推し量ったものであれば、根拠を `inferred` としてください。',
      en: 'Every basis but `inferred` says that words of the text carry the relation, and some of these relations move a status. That can be checked only if the words are shown. Quote them in `quotes`; where the relation was concluded without such words, its basis is `inferred`.',
    },
    failing:
      'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n',
    passing:
      'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n    quotes:\n      - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n        leaf: background/1/s2\n        exact: 半導体パートナーシップ(2023年)\n',
  },
} as const;
