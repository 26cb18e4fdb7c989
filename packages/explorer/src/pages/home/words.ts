import { counted } from '../../language/counted.ts';

/** Words of the home page. */
export const homeWords = {
  title: {
    ja: '政府は何を約束し、その後、何が報告されたか',
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
      `${agreements}件の合意文書から、${all}件のコミットメントを記録しています。このうち${reported}件には、その後の報告又は再表明の記録があります。${possible}件には、関連する可能性がある報告又は後のコミットメントの記録があります。残る${none}件には、報告の記録がありません。`,
    en: (agreements: number, all: number, reported: number, possible: number, none: number): string =>
      `The registry records ${counted(all, 'commitment')} from ${counted(agreements, 'agreement')}. For ${reported} of them, a later report or restatement is on record. For ${possible}, a report or a later commitment on record may be related. For the other ${none}, no report is on record.`,
  },
  /** Each report is counted once, by the source that is furthest from the parties. */
  origins: {
    ja: (all: number, joint: number, party: number, third: number, independent: number): string =>
      `報告${all}件のうち、独立の第三者の資料があるものは${independent}件です。それ以外では、当事者の共同文書があるものが${joint}件、共同文書はなく、利害関係のある第三者の資料があるものが${third}件、一方の当事者の発表のみによるものが${party}件です。`,
    en: (all: number, joint: number, party: number, third: number, independent: number): string =>
      `Of the ${counted(all, 'report')}, ${independent} have an independent source. Of the others, ${joint} have a joint text of the parties; ${third} have no joint text, but a source of a third party with an interest; ${party} rest on announcements by one party alone.`,
  },
  timeline: { ja: '合意文書と、その後の会合・報告', en: 'Agreements, and later meetings and reports' },
  list: { ja: '会合と報告の一覧', en: 'List of meetings and reports' },
  status: { ja: 'コミットメントの状態', en: 'Status of the commitments' },
  agreement: { ja: '合意文書', en: 'Agreement' },
  row: {
    ja: (date: string, count: number): string => `${date}、コミットメント${count}件`,
    en: (date: string, count: number): string => `${date}, ${counted(count, 'commitment')}`,
  },
  byTopic: { ja: '分野別', en: 'By topic' },
  /** What a cell of the table counts. */
  cell: {
    ja: (state: string, count: number): string => `${state} ${count}件`,
    en: (state: string, count: number): string => `${state}: ${count}`,
  },
  all: { ja: 'すべて', en: 'All' },
  withReport: { ja: 'その後の報告又は再表明の記録があるもの', en: 'With a later report or restatement on record' },
  count: { ja: (count: number): string => `${count}件`, en: (count: number): string => `${count}` },
  ofThem: {
    ja: (count: number): string => `、うち報告又は再表明の記録があるもの ${count}件`,
    en: (count: number): string => `, ${count} of them with a later report or restatement on record`,
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
