/** Words beside what is quoted. */
export const words = {
  ours: { ja: '当プロジェクトによる訳（非公式）', en: 'Our translation (not official)' },
  inContext: { ja: '原文の前後を表示', en: 'Show in context' },
  evidence: { ja: (origin: string) => `根拠資料：${origin}`, en: (origin: string) => `Evidence: ${origin}` },
  bracketed: { ja: (text: string) => `〔${text}〕`, en: (text: string) => `[${text}]` },
} as const;
