/** Words of the page without a language. */
export const words = {
  open: { ja: '日本語で表示', en: 'Read in English' },
  site: { ja: 'デジタル分野の政府間コミットメントの台帳', en: 'Registry of governments’ digital commitments' },
} as const;
