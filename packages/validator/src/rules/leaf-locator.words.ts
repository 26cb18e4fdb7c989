/** The words of `leaf-locator`. */
export const words = {
  description: {
    ja: '一つの文書の中で、位置指定は重複しない。',
    en: 'No two leaves of a document have the same locator.',
  },
  messages: {
    repeated: {
      ja: '位置指定「{leaf}」は、前の葉でも使われています。葉ごとに異なる位置指定を付けてください。',
      en: 'The locator “{leaf}” belongs to an earlier leaf. Give each leaf its own.',
    },
  },
  documentation: {
    why: {
      ja: '位置指定は、引用、注記、読解が葉を指すための名前です。同じ位置指定が二つの葉にあると、引用がどちらの文を指すかが定まりません。原文の番号が重複し、又は誤っているときは、文書の構成に従って短い語や順番を補い、区別してください。',
      en: 'Quotes, notes and readings point to a leaf by its locator. Where two leaves share one, nobody can tell which sentence is meant. If the printed numbers repeat or are wrong, follow the structure of the document and tell the leaves apart by short words or ordinals.',
    },
    failing:
      'leaves:\n  - leaf: "24"\n    role: commitment\n    begins: 日英関係省庁は、多国間会\n  - leaf: "24"\n    role: position\n    begins: 日英関係省庁は、この分野\n',
    passing:
      'leaves:\n  - leaf: 24/s1\n    role: commitment\n    begins: 日英関係省庁は、多国間会\n  - leaf: 24/s2\n    role: position\n    begins: 日英関係省庁は、この分野\n',
  },
} as const;
