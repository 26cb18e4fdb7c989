/** The words of `name-printed`. */
export const words = {
  description: {
    ja: '文書の表記（`as-printed`）とされた名称は、引用された名称と同じである。空白の有無と括弧の全角・半角は問わない。',
    en: 'A name that is `as-printed` is the name that its quote holds. Blanks and the width of brackets do not matter.',
  },
  messages: {
    other: {
      ja: '名称は「{name}」ですが、引用は「{exact}」です。名称だけを印刷のとおりに引用するか、種別を改めてください。',
      en: 'The name is “{name}”, but the quote holds “{exact}”. Quote the name alone as printed, or change what the name is.',
    },
  },
  documentation: {
    why: {
      ja: '文書の表記として示す名称を改めれば、文書が用いていない名称を文書のものとして示すことになります。誤植を改めた名称や訳した名称は `described` としてください。',
      en: 'If a name that is shown as printed were changed, a name that the text does not use would be shown as its own. A name in which a misprint was mended, or that was translated, is `described`.',
    },
    failing:
      'title:\n  ja: 協力覚書\n  en: Memorandum\nstanding:\n  ja:\n    kind: as-printed\n    quote:\n      document: documents/memo\n      leaf: "1"\n      exact: 協力に関する覚書\n  en:\n    kind: described\n',
    passing:
      'title:\n  ja: 協力に関する覚書\n  en: Memorandum\nstanding:\n  ja:\n    kind: as-printed\n    quote:\n      document: documents/memo\n      leaf: "1"\n      exact: 協力に関する覚書\n  en:\n    kind: described\n',
  },
} as const;
