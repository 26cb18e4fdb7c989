/** Headings of the reference of rules, in both languages. */
export const headings = {
  title: { ja: '規則の一覧', en: 'Rules' },
  lead: {
    ja: '`accords validate` が検査する規則。このページは、規則そのものから作られる。',
    en: 'The rules that `accords validate` holds. This page is made from the rules themselves.',
  },
  error: { ja: 'エラー', en: 'Error' },
  warning: { ja: '警告', en: 'Warning' },
  /** What ends the severity before the description. */
  stop: { ja: '。', en: '. ' },
  messages: { ja: '指摘', en: 'Messages' },
  failing: { ja: '違反する例', en: 'Failing' },
  passing: { ja: '正しい例', en: 'Passing' },
} as const;
