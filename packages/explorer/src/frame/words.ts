/** Words of the frame that every page has. */
export const words = {
  skip: { ja: '本文へ移動', en: 'Skip to content' },
  main: { ja: 'メインメニュー', en: 'Main' },
  menu: { ja: 'メニュー', en: 'Menu' },
  here: { ja: '現在位置', en: 'You are here' },
  agreements: { ja: '合意文書', en: 'Agreements' },
  commitments: { ja: 'コミットメント', en: 'Commitments' },
  documents: { ja: '原文', en: 'Source texts' },
  timeline: { ja: '会合と報告', en: 'Meetings and reports' },
  search: { ja: '検索', en: 'Search' },
  topics: { ja: '分野', en: 'Topics' },
  organisations: { ja: '機関・会合', en: 'Bodies and fora' },
  instruments: { ja: '関連する文書・制度', en: 'Instruments' },
  data: { ja: 'データ', en: 'Data' },
  submit: { ja: '報告の提出', en: 'Submit a report' },
  further: { ja: 'その他の一覧', en: 'Further lists' },
  otherLanguage: { ja: 'English', en: '日本語' },
  asOf: { ja: (day: string) => `${day}現在`, en: (day: string) => `As of ${day}` },
  coded: {
    ja: (count: number, latest: string) => `全文を分析した文書 ${count}件（最新は${latest}付）`,
    en: (count: number, latest: string) => `Documents analysed in full: ${count} (latest: ${latest})`,
  },
  knownOnly: {
    ja: (count: number) => `存在を確認したが未収録の文書 ${count}件`,
    en: (count: number) => `Known documents not included: ${count}`,
  },
  version: {
    ja: (version: string) => `データのバージョン ${version}`,
    en: (version: string) => `Data version ${version}`,
  },
  tagline: {
    ja: 'デジタル分野における政府間のコミットメントと、その後の報告を記録する公開台帳',
    en: 'A public registry of what governments promised each other on digital technology, and of later reports',
  },
  disclaimer: {
    ja: '記録（要約・分類・状態）は当プロジェクトが作成したもので、各国政府の見解を示すものではありません。',
    en: 'The records (summaries, classification, status) are made by this project. They do not express the view of any government.',
  },
  terms: { ja: '利用条件', en: 'Terms' },
  records: { ja: '記録：CC BY 4.0', en: 'Records: CC BY 4.0' },
  code: { ja: 'コード：MIT', en: 'Code: MIT' },
  sources: { ja: '原文：各文書のページに表示', en: 'Source texts: shown with each' },
} as const;
