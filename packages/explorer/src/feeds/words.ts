/** Words of feeds and calendars. */
export const feedWords = {
  reports: {
    ja: (agreement?: string) =>
      agreement === undefined ? 'Digital Accords：報告' : `Digital Accords：報告（${agreement}）`,
    en: (agreement?: string) =>
      agreement === undefined ? 'Digital Accords: reports' : `Digital Accords: reports (${agreement})`,
  },
  calendar: {
    ja: (agreement?: string) =>
      agreement === undefined ? 'Digital Accords：期限と会合' : `Digital Accords：期限と会合（${agreement}）`,
    en: (agreement?: string) =>
      agreement === undefined
        ? 'Digital Accords: due dates and meetings'
        : `Digital Accords: due dates and meetings (${agreement})`,
  },
  due: { ja: (title: string) => `期限：${title}`, en: (title: string) => `Due: ${title}` },
} as const;
