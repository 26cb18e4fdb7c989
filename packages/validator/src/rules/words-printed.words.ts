/** The words of `words-printed`. */
export const words = {
  description: {
    ja: '時期と頻度の文言は、引用された葉に（継承された時期は文書のいずれかの葉に）印刷されている。',
    en: 'The words of a time frame or rhythm are printed in a quoted leaf; those of an inherited time frame, in any leaf of the document.',
  },
  messages: {
    absent: {
      ja: '「{words}」は引用された葉にありません。印刷のとおりに写してください。',
      en: '“{words}” does not stand in a quoted leaf. Copy the words as printed.',
    },
    'absent-from-document': {
      ja: '継承されたとされる「{words}」は、文書のどこにもありません。印刷のとおりに写してください。',
      en: '“{words}”, said to be inherited, stands nowhere in the document. Copy the words as printed.',
    },
  },
  documentation: {
    why: {
      ja: '期限や頻度は、遅れや更新の間隔を計算する元になります。原文に印刷されていない時期を補えば、政府が述べていない期限を述べたことになります。`words` には印刷のとおりに写し、文書全体の前置きから引き継いだ時期は `basis: inherited` としてください。',
      en: 'Due dates and rhythms decide when something is past due or silent. To add a time that is not printed would give a government a deadline that it never stated. Copy the `words` as printed; a time frame taken over from the introduction of the document has `basis: inherited`.',
    },
    failing: 'rhythm:\n  every: P3M\n  words: 3か月ごと\n',
    passing: 'rhythm:\n  every: P3M\n  words: 四半期ごと\n',
  },
} as const;
