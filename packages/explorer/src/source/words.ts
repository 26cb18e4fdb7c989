/** Words beside what is quoted. */
export const words = {
  ours: { ja: '当プロジェクトによる訳（非公式）', en: 'Our translation (not official)' },
  inContext: { ja: '原文の前後を表示', en: 'Show in context' },
  evidence: { ja: (origin: string) => `根拠資料：${origin}`, en: (origin: string) => `Evidence: ${origin}` },
  bracketed: { ja: (text: string) => `〔${text}〕`, en: (text: string) => `[${text}]` },
  /** How a page was read: as a whole or in part, live or in a copy. */
  read: {
    whole: {
      live: { ja: (day: string) => `${day}に閲覧`, en: (day: string) => `read on ${day}` },
      stored: {
        ja: (day: string) => `${day}に、保存された写しを閲覧`,
        en: (day: string) => `read on ${day} in a stored copy of the page`,
      },
      'third-party': {
        ja: (day: string) => `${day}に、第三者による写し又は引用を閲覧`,
        en: (day: string) => `read on ${day} in a copy or quotation made by others`,
      },
    },
    part: {
      live: { ja: (day: string) => `${day}に一部を閲覧`, en: (day: string) => `read in part on ${day}` },
      stored: {
        ja: (day: string) => `${day}に、保存された写しの一部を閲覧`,
        en: (day: string) => `read in part on ${day} in a stored copy of the page`,
      },
      'third-party': {
        ja: (day: string) => `${day}に、第三者による写し又は引用の一部を閲覧`,
        en: (day: string) => `read in part on ${day} in a copy or quotation made by others`,
      },
    },
  },
  archived: { ja: '保存版', en: 'archived copy' },
} as const;
