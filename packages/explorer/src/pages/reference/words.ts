/** Words of the references. */
export const words = {
  titles: {
    samples: { ja: 'コードの例', en: 'Code samples' },
    api: { ja: '関数の一覧', en: 'Functions' },
    rules: { ja: '規則の一覧', en: 'Rules' },
    codebook: { ja: '分析の手引', en: 'Codebook' },
    governance: { ja: '運営方針', en: 'Governance' },
    datasheet: { ja: 'データの説明書', en: 'Datasheet' },
    changes: { ja: 'データの変更履歴', en: 'Changes of the data' },
  },
  leads: {
    samples: {
      ja: 'データのパッケージを使うコードの例です。',
      en: 'Code that uses the data package.',
    },
    api: {
      ja: 'データのパッケージにある関数の一覧です。',
      en: 'The functions of the data package.',
    },
    rules: {
      ja: '記録を検査する規則と、その指摘の一覧です。',
      en: 'The rules that check records, and what they report.',
    },
    codebook: {
      ja: '原文から記録を作成する方法を定めた手引です。',
      en: 'How a source text becomes records.',
    },
    governance: {
      ja: '記載を決める者、当事者の意見、訂正についての定めです。',
      en: 'Who decides what stands in the registry, how a party replies, and how a mistake is corrected.',
    },
    datasheet: {
      ja: 'データの目的、範囲、作成方法、限界の説明です。',
      en: 'What the data is for, what it covers, how it was made, and its limits.',
    },
    changes: { ja: '公開したバージョンごとの変更点です。', en: 'What changed in each released version.' },
  },
  inEnglish: { ja: 'この文書は英語で書かれています。', en: '' },
  unreleased: { ja: '公開したバージョンは、まだありません。', en: 'No version has been released yet.' },
  typeTitle: { ja: (type: string) => `記録の項目：${type}`, en: (type: string) => `Fields of a record: ${type}` },
  typeLead: {
    ja: (type: string) => `公開する記録（${type}）の項目です。スキーマから作成しています。`,
    en: (type: string) => `The fields of a published record (${type}). The page is made from the schema.`,
  },
  data: { ja: 'データ', en: 'Data' },
  field: { ja: '項目と型', en: 'Field and type' },
  meaning: { ja: '意味', en: 'Meaning' },
  optional: { ja: '省略可', en: 'may be absent' },
  listOf: { ja: (type: string) => `${type}のリスト`, en: (type: string) => `list of ${type}` },
  schema: { ja: 'JSON Schema', en: 'JSON Schema' },
} as const;
