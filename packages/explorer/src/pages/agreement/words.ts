import { counted } from '../../language/counted.ts';

/** Words of the pages of agreements. */
export const agreementWords = {
  list: { ja: '合意文書', en: 'Agreements' },
  listLead: {
    ja: '収録した合意文書の一覧です。新しい順に並べています。',
    en: 'The agreements in this registry, the latest first.',
  },
  overTime: { ja: 'コミットメントごとの経過', en: 'Each commitment over time' },
  statusOn: { ja: '状態を表示する日', en: 'Show status on' },
  knownNow: { ja: '現在の記録すべてに基づく状態です。', en: 'The status is based on all records to date.' },
  datedView: {
    ja: (day: string) => `${day}の状態を、現在の記録すべてに基づいて表示しています。`,
    en: (day: string) => `Status on ${day}, based on all records to date.`,
  },
  dated: {
    ja: (day: string) => `${day}の状態を示すページです。`,
    en: (day: string) => `This page shows the status on ${day}.`,
  },
  toNow: { ja: '基準日の状態を表示', en: 'Show the status on the as-of date' },
  today: { ja: (day: string) => `${day}（基準日）`, en: (day: string) => `${day} (as-of date)` },
  onDay: {
    ja: (title: string, day: string) => `${title}（${day}の状態）`,
    en: (title: string, day: string) => `${title}: status on ${day}`,
  },
  general: { ja: '全般', en: 'General' },
  parts: { ja: 'この合意文書の構成', en: 'Parts of this agreement' },
  empty: {
    ja: 'この部分の本文には当事者の行為を約束する記述がないため、コミットメントの記録はありません。',
    en: 'This part of the text promises no action by a party, so no commitment is recorded.',
  },
  parties: { ja: '当事者', en: 'Parties' },
  leads: { ja: '主導機関', en: 'Lead bodies' },
  signatories: { ja: '署名者（原文の記載どおり）', en: 'Signatories (as in the source text)' },
  date: { ja: '日付', en: 'Date' },
  place: { ja: '場所', en: 'Place' },
  legal: { ja: '法的地位', en: 'Legal status' },
  legalUnstated: {
    ja: '本文に法的拘束力についての記載はありません。',
    en: 'The text does not say whether it is legally binding.',
  },
  objectives: { ja: '目的', en: 'Objectives' },
  documents: { ja: '文書', en: 'Documents' },
  notHeld: { ja: '未収録', en: 'not included' },
  later: { ja: 'この合意文書に言及する後の合意文書', en: 'Later agreements that refer to this one' },
  count: {
    ja: (count: number) => `コミットメント${count}件`,
    en: (count: number) => counted(count, 'commitment'),
  },
  /** How many commitments have a status. */
  ofStatus: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  inPart: { ja: (count: number) => `${count}件`, en: (count: number) => `(${count})` },
  elsewhere: {
    ja: '別文書での記載、別文書のみの記載（集計に含まない）',
    en: 'Given again or only in another text (not counted)',
  },
  follow: { ja: '配信', en: 'Follow' },
  feed: { ja: '新たな報告（Atom）', en: 'New reports (Atom)' },
  calendar: { ja: '期限と会合（iCalendar）', en: 'Due dates and meetings (iCalendar)' },
} as const;
