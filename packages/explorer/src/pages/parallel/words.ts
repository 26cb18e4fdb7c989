/** Words of the parallel reader. */
export const parallelWords = {
  title: { ja: (title: string) => `対照表示：${title}`, en: (title: string) => `Side by side: ${title}` },
  lead: {
    ja: '左の文書の箇所ごとに、それを伝える右の文書の箇所を並べています。下線と番号は相違を示し、行の下で説明します。',
    en: 'Each passage of the first text stands beside the passages of the second that report it. Underlines and numbers mark differences, which are explained below the row.',
  },
  count: { ja: (count: number) => `相違 ${count}件`, en: (count: number) => `Differences: ${count}` },
  none: { ja: '対応する箇所なし', en: 'No matching passage' },
  partOfAbove: { ja: '↑ 上の箇所の一部', en: '↑ Part of the passage above' },
  showUnmatched: { ja: '対応のない箇所も表示', en: 'Show passages without a match' },
} as const;
