/** Words of how a record is cited. */
export const citeWords = {
  title: { ja: '引用・データ・訂正', en: 'Cite, data and corrections' },
  note: {
    ja: (id: string, asOf: string, version: string) => `${id}、${asOf}現在、データのバージョン ${version}`,
    en: (id: string, asOf: string, version: string) => `${id}, as of ${asOf}, data version ${version}`,
  },
  citation: {
    ja: (title: string, note: string) => `Digital Accords「${title}」（${note}）`,
    en: (title: string, note: string) => `Digital Accords. “${title}” (${note}).`,
  },
  permanent: { ja: '固定アドレス', en: 'Permanent address' },
  record: { ja: 'この記録のデータ', en: 'Data of this record' },
  all: { ja: '全記録のファイル（この記録のidで検索）', en: 'Files of all records (search for the id of this record)' },
  oneRow: { ja: 'CSV（一行に一件）', en: 'CSV (one per row)' },
  panel: { ja: '状態の推移（CSV）', en: 'Status over time (CSV)' },
  propose: { ja: 'このコミットメントに関する報告の提出', en: 'Submit a report on this commitment' },
  submit: { ja: '報告の提出', en: 'Submit a report' },
  mistake: { ja: '記録の誤りの連絡', en: 'Tell us about a mistake' },
} as const;
