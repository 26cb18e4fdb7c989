/** The words of `words-printed`. */
export const words = {
  description: {
    ja: '時期・期間と間隔の文言は、引用した箇所に印刷されている。文書全体から引き継いだ期間（[time-basis/inherited]）の文言は、文書のどこかに印刷されている。',
    en: 'The words of a time frame or rhythm are printed in a quoted passage; those of an inherited time frame ([time-basis/inherited]) are printed somewhere in the document.',
  },
  messages: {
    absent: {
      ja: '「{words}」は、引用した箇所に印刷されていません。印刷のとおりに写してください。',
      en: '“{words}” is not printed in a quoted passage. Copy the words as printed.',
    },
    'absent-from-document': {
      ja: '文書全体から引き継いだとされる「{words}」は、文書に印刷されていません。印刷のとおりに写してください。',
      en: '“{words}” is said to be inherited, but is printed nowhere in the document. Copy the words as printed.',
    },
  },
  documentation: {
    why: {
      ja: '期限の経過や情報の新しさは、時期・期間と間隔から計算されます。印刷されていない時期を書くと、政府が述べていない期限を述べたことになります。文書の序文などから引き継いだ期間は、[commitment.timeFrame.basis]を[time-basis/inherited]としてください。',
      en: 'Whether a due date has passed, and how fresh the reports are, follows from time frames and rhythms. A time that is not printed would give a government a deadline that it never stated. If the period comes from the introduction of the document, set [commitment.timeFrame.basis] to [time-basis/inherited].',
    },
    failing: 'rhythm:\n  every: P3M\n  words: 3か月ごと\n',
    passing: 'rhythm:\n  every: P3M\n  words: 四半期ごと\n',
  },
} as const;
