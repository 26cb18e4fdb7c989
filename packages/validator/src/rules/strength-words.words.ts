/** The words of `strength-words`. */
export const words = {
  description: {
    ja: '表現の強さが[strength/explore]又は[strength/endeavour]であれば、題名と要約に、検討や追求を表す語がある。',
    en: 'If the strength is [strength/explore] or [strength/endeavour], title and summary have a word of exploring or seeking.',
  },
  messages: {
    ja: {
      ja: '表現の強さは{level}ですが、{field}に、検討や追求を表す語（検討、模索、追求、機会、意向、予定など）がありません。本文よりも強い約束に読めるため、補ってください。',
      en: 'The strength is {level}, but {field} has no word of exploring or seeking (検討, 模索, 追求, 機会, 意向, 予定 …). It reads as a firmer promise than the text makes. Add such a word.',
    },
    en: {
      ja: '表現の強さは{level}ですが、{field}に、検討や追求を表す語（explore、consider、seek、discuss、aim、intend など）がありません。本文よりも強い約束に読めるため、補ってください。',
      en: 'The strength is {level}, but {field} has no word of exploring or seeking (explore, consider, seek, discuss, aim, intend …). It reads as a firmer promise than the text makes. Add such a word.',
    },
  },
  documentation: {
    why: {
      ja: '題名は、検索結果や一覧で、本文なしに読まれます。「機会を探求する」「検討する」「意向を示す」に当たる語が題名や要約にないと、実際に行うという約束に読めます。語の一覧は、述語の一覧（predicate-form）にあります。',
      en: 'A title is read in search results and lists, without its text. If title or summary leave out “explore”, “consider” or “intend”, people read a promise to act. The words are listed in the vocabulary of verbs (predicate-form).',
    },
    failing: 'title:\n  ja: データ・イノベーション\n  en: Data innovation\n',
    passing:
      'title:\n  ja: データ・イノベーションに関する協力の機会の模索\n  en: Looking for opportunities for cooperation on data innovation\n',
  },
} as const;
