/** Words of the search page. */
export const searchWords = {
  title: { ja: '検索', en: 'Search' },
  lead: {
    ja: '合意文書、コミットメント、報告、会合、機関、原文の箇所などを、日本語又は英語の語で検索できます。',
    en: 'Search for agreements, commitments, reports, meetings, bodies, passages of source texts and more, with words in Japanese or English.',
  },
  label: { ja: '検索語', en: 'Words to search for' },
  placeholder: {
    ja: '例：半導体',
    en: 'e.g. semiconductors',
  },
  submit: { ja: '検索', en: 'Search' },
  kind: { ja: '種類', en: 'Kind' },
  any: { ja: 'すべて', en: 'All' },
  count: { ja: '「{q}」の検索結果は{n}件です。', en: 'Results for “{q}”: {n}.' },
  more: { ja: '最初の{n}件を表示しています。', en: 'The first {n} are shown.' },
  none: {
    ja: '「{q}」に一致する記録はありません。別の表記で検索するか、絞り込み条件を減らしてください。',
    en: 'No record matches “{q}”. Try another spelling or fewer filters.',
  },
  noScript: {
    ja: '入力に合わせた検索にはJavaScriptが必要です。下の全件一覧は、JavaScriptがなくてもご覧いただけます。',
    en: 'Search as you type needs JavaScript. The full list below works without it.',
  },
  list: { ja: '全件一覧', en: 'Full list' },
  types: {
    agreement: { ja: '合意文書', en: 'Agreements' },
    pillar: { ja: '合意文書の構成', en: 'Parts of agreements' },
    commitment: { ja: 'コミットメント', en: 'Commitments' },
    update: { ja: '報告', en: 'Reports' },
    event: { ja: '会合・署名', en: 'Meetings and signings' },
    organisation: { ja: '機関・会議体', en: 'Bodies and fora' },
    instrument: { ja: 'その他の文書・制度', en: 'Other documents and schemes' },
    document: { ja: '原文', en: 'Source texts' },
    leaf: { ja: '原文の箇所', en: 'Passages of source texts' },
  },
  number: { ja: (count: number) => `${count}件`, en: (count: number) => `(${count})` },
} as const;
