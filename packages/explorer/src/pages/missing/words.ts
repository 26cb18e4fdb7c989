/** Words of the page that stands where no page is; it is in both languages, since its address names none. */
export const words = {
  title: { ja: 'ページが見つかりません', en: 'Page not found' },
  text: {
    ja: 'このアドレスのページはありません。公開した記録のアドレスは変わりません。アドレスの綴りを確認するか、次のページから探してください。',
    en: 'There is no page at this address. Addresses of published records do not change. Check the spelling, or start from one of these pages.',
  },
  home: { ja: 'トップページ', en: 'Home' },
} as const;
