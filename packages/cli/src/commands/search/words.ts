/** The words of `accords search`, in both languages. */
export const words = {
  found: { ja: '「{query}」：{count}件', en: '“{query}”: {count} found' },
  more: { ja: 'ほかに{count}件（--limit で増やせます）', en: '{count} more (--limit shows them)' },
  passage: { ja: '箇所', en: 'Passage' },
  title: { ja: '題名', en: 'title' },
  name: { ja: '名称', en: 'name' },
  person: { ja: '人名', en: 'person' },
  summary: { ja: '要約', en: 'summary' },
  quote: { ja: '引用', en: 'quote' },
  translation: { ja: '訳', en: 'translation' },
  leaf: { ja: '原文', en: 'source text' },
  id: { ja: 'id', en: 'id' },
} as const;
