/** Words of the lineage. */
export const lineageWords = {
  title: {
    ja: '他の合意文書のコミットメントとの関係',
    en: 'Relations to commitments in other agreements',
  },
  this: { ja: 'このコミットメント', en: 'This commitment' },
  none: { ja: '関係の記録なし', en: 'No relation on record' },
  later: {
    ja: (relation: string, other: string | undefined, basis: string) =>
      other === undefined ? `${relation}（${basis}）` : `「${other}」に対して：${relation}（${basis}）`,
    en: (relation: string, other: string | undefined, basis: string) =>
      other === undefined ? `${relation} (${basis})` : `To “${other}”: ${relation} (${basis})`,
  },
  earlier: {
    ja: (relation: string, basis: string) => `このコミットメントから：${relation}（${basis}）`,
    en: (relation: string, basis: string) => `From this commitment: ${relation} (${basis})`,
  },
  key: {
    firm: { ja: '名指しでの言及、同じ文言', en: 'Named in the text, same words' },
    object: { ja: '同じ対象', en: 'Same object' },
    inferred: { ja: '文脈からの推定', en: 'Inferred from context' },
  },
} as const;
