/** Words of the home page. */
export const homeWords = {
  title: {
    ja: '政府は何を約束し、その\u2060後、何が報告されたか',
    en: 'What did governments promise each other, and what has been reported since?',
  },
  lead: {
    ja: '日本が英国・米国とデジタル分野で取り交わした合意文書を一文ずつ読み、コミットメント（当事者が自ら行うと述べたこと）とその後の報告を、原文の文言とともに記録しています。',
    en: 'We read digital agreements of Japan with the United Kingdom and the United States sentence by sentence. We record the commitments (what the parties say they will do) and later reports on them, with the words of the source texts.',
  },
  promise: { ja: 'コミットメントの文言', en: 'Words of the commitment' },
  report: { ja: 'その後の報告', en: 'Later report' },
  sum: {
    ja: (agreements: number, all: number, reported: number, possible: number, none: number): string =>
      `${agreements}件の合意文書から、${all}件のコミットメントを記録しています。このうち${reported}件には、その後の報告または再表明の記録があります。${possible}件には、関連する可能性がある報告などの記録があります。残る${none}件には、報告の記録がありません。`,
    en: (agreements: number, all: number, reported: number, possible: number, none: number): string =>
      `${all} commitments are recorded from ${agreements} agreements. For ${reported} of them, a later report or restatement is on record. For ${possible}, something on record may be related. For the other ${none}, no report is on record.`,
  },
  origins: {
    ja: (all: number, joint: number, party: number, third: number, independent: number): string =>
      `報告${all}件の根拠資料：独立の第三者の資料を含むもの ${independent}件、当事者の共同文書によるもの ${joint}件、利害関係のある第三者の資料によるもの ${third}件、一方の当事者の発表のみによるもの ${party}件。`,
    en: (all: number, joint: number, party: number, third: number, independent: number): string =>
      `Evidence for the ${all} reports: with an independent source ${independent}, joint texts of the parties ${joint}, sources of third parties with an interest ${third}, announcements by one party alone ${party}.`,
  },
  timeline: { ja: '合意文書と、その後の会合・報告', en: 'Agreements, and later meetings and reports' },
  list: { ja: '会合と報告の一覧', en: 'List of meetings and reports' },
  status: { ja: 'コミットメントの状態', en: 'Status of the commitments' },
  agreement: { ja: '合意文書', en: 'Agreement' },
  row: {
    ja: (date: string, count: number): string => `${date}、コミットメント ${count}件`,
    en: (date: string, count: number): string => `${date}, commitments: ${count}`,
  },
  byTopic: { ja: '分野別', en: 'By topic' },
  all: { ja: 'すべて', en: 'all' },
  withReport: { ja: 'その後の報告または再表明の記録があるもの', en: 'with a later report or restatement on record' },
  ofThem: {
    ja: (count: number): string => `、うち記録あり${count}`,
    en: (count: number): string => `, ${count} with a record`,
  },
  topicNote: {
    ja: '一つのコミットメントが複数の分野に属することがあります。',
    en: 'A commitment may belong to several topics.',
  },
  latest: { ja: '最近の報告', en: 'Latest reports' },
  due: { ja: '期限', en: 'Due dates' },
  noDue: {
    ja: '基準日より後に期限を迎えるコミットメントの記録はありません。',
    en: 'No commitment on record falls due after the as-of date.',
  },
} as const;
