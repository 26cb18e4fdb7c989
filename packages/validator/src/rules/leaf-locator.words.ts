/** The words of `leaf-locator`. */
export const words = {
  description: {
    ja: '一つの文書の中で、箇所の位置は重複しない。',
    en: 'No two passages of a document have the same locator.',
  },
  messages: {
    repeated: {
      ja: '位置「{leaf}」は、前の箇所でも使われています。箇所ごとに異なる位置を書いてください。',
      en: 'The locator “{leaf}” already belongs to an earlier passage. Give this passage another one.',
    },
  },
  documentation: {
    why: {
      ja: '引用、注記及び分析は、位置によって箇所を指します。二つの箇所の位置が同じであると、どちらを指すかが分かりません。印刷された番号が重複し又は誤っている場合は、文書の構成に従い、短い語や順番を補って区別してください。',
      en: 'Quotes, notes and readings point to a passage by its locator. If two passages share one, nobody knows which is meant. If printed numbers repeat or are wrong, follow the structure of the document, and add short words or ordinals.',
    },
    failing:
      'leaves:\n  - leaf: "24"\n    role: commitment\n    begins: 日英関係省庁は、多国間会\n  - leaf: "24"\n    role: position\n    begins: 日英関係省庁は、この分野\n',
    passing:
      'leaves:\n  - leaf: 24/s1\n    role: commitment\n    begins: 日英関係省庁は、多国間会\n  - leaf: 24/s2\n    role: position\n    begins: 日英関係省庁は、この分野\n',
  },
} as const;
