/** Words of the filter of commitments. */
export const filterWords = {
  filters: { ja: '絞り込み条件', en: 'Filters' },
  contents: { ja: '一覧の内容', en: 'Contents of the list' },
  any: { ja: 'すべて', en: 'All' },
  agreement: { ja: '合意文書', en: 'Agreement' },
  party: { ja: '当事者', en: 'Party' },
  body: { ja: '主体（機関）', en: 'Body that is to act' },
  state: { ja: '状態', en: 'Status' },
  strength: { ja: '表現の強さ', en: 'Strength of wording' },
  topic: { ja: '分野', en: 'Topic' },
  /** How many commitments an option leaves. */
  inOption: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  count: { ja: 'コミットメント{n}件', en: 'Commitments: {n}' },
  none: {
    ja: 'すべての条件に合うコミットメントはありません。条件を減らしてください。',
    en: 'No commitment meets all the conditions. Choose fewer of them.',
  },
  title: { ja: '題名', en: 'Title' },
  clear: { ja: '条件をすべて解除', en: 'Clear all filters' },
  csv: { ja: 'この一覧をCSVでダウンロード', en: 'Download this list as CSV' },
} as const;
