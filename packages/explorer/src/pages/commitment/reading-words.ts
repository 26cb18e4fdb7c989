/** Words of the reading of a commitment. */
export const readingWords = {
  title: { ja: '文言の分析', en: 'Analysis of the words' },
  verb: { ja: '述語と表現の強さ', en: 'Verb and strength of wording' },
  glance: { ja: '経過', en: 'At a glance' },
  rows: {
    who: { ja: '主体', en: 'Who acts' },
    when: { ja: '時期・期間', en: 'Time frame' },
    qualifiers: { ja: '付随する語句', en: 'Qualifying words' },
    action: { ja: '行為の種別', en: 'Kind of action' },
    topic: { ja: '分野', en: 'Topic' },
    fora: { ja: '言及する機関・会議体', en: 'Bodies and fora named' },
    instruments: { ja: '言及する文書・制度', en: 'Documents and schemes named' },
  },
  strengthNote: {
    ja: '表現の強さは文言の特徴を示すもので、重要性を評価するものではありません。',
    en: 'Strength describes the wording. It does not rate importance.',
  },
  /** What stands around a term as printed. */
  definedTerm: {
    ja: ['この文書の「', '」は、これらの機関を指します。'],
    en: ['In this document, “', '” means these bodies.'],
  },
  stated: {
    ja: (place: string) => `主体の記載：${place}`,
    en: (place: string) => `Where the text names who acts: ${place}`,
  },
  /** What stands around the words of a time frame. */
  printed: {
    ja: (date: string): [string, string] => [`${date}（本文：「`, '」）'],
    en: (date: string): [string, string] => [`${date} (in the text: “`, '”)'],
  },
  /** What stands around the words of an interval. */
  every: { ja: ['間隔：「', '」'], en: ['interval: “', '”'] },
  inherited: {
    ja: '期間は文書の序文によるもので、このコミットメント自体の期限ではありません。',
    en: 'The time frame comes from the introduction of the document. It is not a due date of this commitment.',
  },
} as const;
