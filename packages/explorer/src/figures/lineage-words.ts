/** Words of the lineage. */
export const lineageWords = {
  title: {
    ja: '他の合意文書のコミットメントとの関係',
    en: 'Relations to commitments in other agreements',
  },
  this: { ja: 'このコミットメント', en: 'This commitment' },
  none: { ja: '関係の記録なし', en: 'No relation on record' },
  related: {
    ja: (relation: string, basis: string) => `${relation}（${basis}）`,
    en: (relation: string, basis: string) => `${relation} · ${basis}`,
  },
  fromThis: { ja: 'このコミットメントから：', en: 'From this commitment: ' },
  to: {
    ja: (agreement: string) => `${agreement}のコミットメントに対して：`,
    en: (agreement: string) => `To a commitment of ${agreement}: `,
  },
  from: {
    ja: (agreement: string) => `${agreement}のコミットメントから：`,
    en: (agreement: string) => `From a commitment of ${agreement}: `,
  },
  key: {
    firm: { ja: '名指しでの言及、同じ文言', en: 'Named in the text, same words' },
    object: { ja: '同じ対象', en: 'Same object' },
    inferred: { ja: '文脈からの推定', en: 'Inferred from context' },
  },
} as const;
