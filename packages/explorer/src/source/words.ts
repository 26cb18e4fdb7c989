/** Words beside what is quoted. */
export const words = {
  ours: { ja: '当プロジェクトによる訳（非公式）', en: 'Our translation (not official)' },
  inContext: { ja: '原文の前後を表示', en: 'Show in context' },
  evidence: { ja: (origin: string) => `根拠資料：${origin}`, en: (origin: string) => `Evidence: ${origin}` },
  bracketed: { ja: (text: string) => `〔${text}〕`, en: (text: string) => `[${text}]` },
  read: { ja: (day: string) => `${day}に閲覧`, en: (day: string) => `read on ${day}` },
  readInPart: { ja: (day: string) => `${day}に一部を閲覧`, en: (day: string) => `read in part on ${day}` },
  copies: {
    stored: { ja: '保存された写しを閲覧', en: 'in a stored copy of the page' },
    'third-party': { ja: '第三者による写しまたは引用を閲覧', en: 'in a copy or quotation made by others' },
  },
  archived: { ja: '保存版', en: 'archived copy' },
} as const;
