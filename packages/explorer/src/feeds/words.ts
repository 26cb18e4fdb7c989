/** Words of feeds and calendars. */
export const feedWords = {
  reports: {
    ja: (agreement?: string) => (agreement === undefined ? '報告' : `報告：${agreement}`),
    en: (agreement?: string) => (agreement === undefined ? 'Reports' : `Reports: ${agreement}`),
  },
  calendar: {
    ja: (agreement?: string) => (agreement === undefined ? '期限と会合' : `期限と会合：${agreement}`),
    en: (agreement?: string) =>
      agreement === undefined ? 'Due dates and meetings' : `Due dates and meetings: ${agreement}`,
  },
  due: { ja: (title: string) => `期限：${title}`, en: (title: string) => `Due: ${title}` },
} as const;
