/** The words of `name-printed`. */
export const words = {
  description: {
    ja: '[name-standing/as-printed]とした名称は、引用した名称と同じである。空白の有無と括弧の全角・半角は問わない。',
    en: 'A name with the standing [name-standing/as-printed] is the name in its quote. Blanks and the width of brackets do not matter.',
  },
  messages: {
    other: {
      ja: '名称は「{name}」ですが、引用した文言は「{exact}」です。名称だけを印刷のとおりに引用するか、名称の根拠の種別を変えてください。',
      en: 'The name is “{name}”, but its quote is “{exact}”. Quote the name alone as printed, or change the standing of the name.',
    },
  },
  documentation: {
    why: {
      ja: '文書の表記とした名称が文書と異なると、文書が用いていない名称を文書のものとして示すことになります。誤植を改めた名称や訳した名称は、[name-standing/described]としてください。',
      en: 'If a name that is said to be printed differs from the document, a name that the document does not use is shown as its own. A name in which a misprint was corrected, or that was translated, is [name-standing/described].',
    },
    failing:
      'title:\n  ja: 協力覚書\n  en: Memorandum\nstanding:\n  ja:\n    kind: as-printed\n    quote:\n      document: documents/memo\n      leaf: "1"\n      exact: 協力に関する覚書\n  en:\n    kind: described\n',
    passing:
      'title:\n  ja: 協力に関する覚書\n  en: Memorandum\nstanding:\n  ja:\n    kind: as-printed\n    quote:\n      document: documents/memo\n      leaf: "1"\n      exact: 協力に関する覚書\n  en:\n    kind: described\n',
  },
} as const;
