/** Words of the parallel reader. */
export const parallelWords = {
  title: { ja: (title: string) => `対照表示：${title}`, en: (title: string) => `Side by side: ${title}` },
  lead: {
    ja: '一つ目の文書の箇所ごとに、それを伝える二つ目の文書の箇所を並べています。下線と番号は相違を示します。相違の説明は、行の下にあります。',
    en: 'Each passage of the first text stands beside the passages of the second that report it. Underlines and numbers mark differences. Each difference is explained below its row.',
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `(${count})` },
  differences: { ja: '相違', en: 'Differences' },
  none: { ja: '対応する箇所なし', en: 'No matching passage' },
  partOfAbove: { ja: '↑ 上の箇所の一部', en: '↑ Part of the passage above' },
  showUnmatched: { ja: '対応のない箇所も表示', en: 'Show passages without a match' },
} as const;
