/** Words of the timeline. */
export const timelineWords = {
  label: {
    ja: (pair: string) => `${pair}の合意文書、会合、報告の時系列図。同じ内容は「会合と報告」の一覧にもあります。`,
    en: (pair: string) =>
      `Timeline of agreements, meetings and reports of ${pair}. The list “Meetings and reports” has the same content.`,
  },
  agreement: { ja: '合意文書', en: 'Agreement' },
  meeting: { ja: '会合・署名', en: 'Meeting or signing' },
  report: { ja: '報告', en: 'Report' },
  several: { ja: '近い日付の報告（数字は件数）', en: 'Reports close in date, with their number' },
  span: { ja: '日付に幅がある報告', en: 'Report with a range of dates' },
  asOf: { ja: '基準日', en: 'As-of date' },
} as const;
