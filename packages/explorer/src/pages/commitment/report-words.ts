/** Words of the list of reports. */
export const reportWords = {
  title: { ja: 'その後の報告', en: 'Later reports' },
  none: { ja: '報告の記録はありません。', en: 'No report is on record.' },
  published: { ja: (date: string) => `公表 ${date}`, en: (date: string) => `published ${date}` },
  undated: { ja: '日付の記載なし', en: 'No date given' },
  counts: { ja: '状態に反映した報告', en: 'Counted in the status' },
  countsNot: { ja: '状態に反映していない報告', en: 'Not counted in the status' },
  searched: { ja: (day: string) => `${day}の調査`, en: (day: string) => `Search on ${day}` },
  where: { ja: (text: string) => `範囲：${text}`, en: (text: string) => `Where: ${text}` },
  terms: { ja: '検索語：', en: 'Words: ' },
  /** What stands around a word that was searched for, and between two of them. */
  term: { ja: { around: ['「', '」'], between: '' }, en: { around: ['“', '”'], between: ', ' } },
  object: { ja: (text: string) => `探したもの：${text}`, en: (text: string) => `What was looked for: ${text}` },
  nearest: { ja: (text: string) => `最も近いもの：${text}`, en: (text: string) => `Nearest find: ${text}` },
  basis: {
    ja: (basis: string, reason: string) => `関連付けの根拠：${basis}。${reason}`,
    en: (basis: string, reason: string) => `Basis of the link: ${basis}. ${reason}`,
  },
} as const;
