import { counted } from '../../language/counted.ts';

/** Words of the pages that list records. */
export const listWords = {
  titles: {
    documents: { ja: '原文', en: 'Source texts' },
    organisations: { ja: '機関・会議体', en: 'Bodies and fora' },
    instruments: { ja: 'その他の文書・制度', en: 'Other documents and schemes' },
    topics: { ja: '分野', en: 'Topics' },
    timeline: { ja: '会合と報告', en: 'Meetings and reports' },
    commitments: { ja: 'コミットメント', en: 'Commitments' },
  },
  leads: {
    documents: {
      ja: '収録した文書と、存在を確認したが本文を収録していない文書の一覧です。',
      en: 'The documents that are included, and documents that are known but whose text is not.',
    },
    organisations: {
      ja: '合意文書と報告に現れる国、機関、会議体の一覧です。',
      en: 'States, bodies and fora that appear in the agreements and reports.',
    },
    instruments: {
      ja: '条約、法令、制度、宣言など、コミットメントや合意文書が言及するものの一覧です。',
      en: 'Treaties, laws, schemes, declarations and the like that commitments and agreements name.',
    },
    topics: { ja: 'コミットメントの分野の一覧です。', en: 'The topics of the commitments.' },
    timeline: {
      ja: '会合・署名と、コミットメントについての報告を、新しい順に並べています。',
      en: 'Meetings and signings, and reports on the commitments, the latest first.',
    },
    commitments: {
      ja: 'すべてのコミットメントを、合意文書と状態ごとに並べています。',
      en: 'All commitments, by agreement and by status.',
    },
  },
  held: { ja: '収録した文書', en: 'Included documents' },
  knownOnly: { ja: '存在を確認したが未収録の文書', en: 'Known documents not included' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `(${count})` },
  commitments: {
    ja: (count: number) => `コミットメント${count}件`,
    en: (count: number) => counted(count, 'commitment'),
  },
  figure: { ja: '時系列図', en: 'Timeline' },
  marks: { ja: '時系列図の一つの印にまとめた記録', en: 'Records that share a mark on the timeline' },
  marksLead: {
    ja: '時系列図では、日付の近い会合や報告を一つの印にまとめ、件数を付けています。',
    en: 'On the timeline, meetings or reports with close dates share one mark that bears their number.',
  },
  undated: { ja: '日付の記載なし', en: 'no date given' },
  other: { ja: 'その他', en: 'Others' },
} as const;
