/** The words of `update-order`. */
export const words = {
  description: {
    ja: '報告の日付は、コミットメントの本文より前ではなく、根拠資料の公表より後でもない。',
    en: 'A report is dated neither before the text of the commitment nor after the publication of its evidence.',
  },
  messages: {
    'before-text': {
      ja: '報告の日付（{date}）が、コミットメント「{id}」の本文の日付（{text}）より前です。日付と対象を確かめてください。',
      en: 'The report is dated {date}, before the text of the commitment “{id}” ({text}). Check the date, and what the report is about.',
    },
    'after-evidence': {
      ja: '報告の日付（{date}）が、根拠資料の公表日（{published}）より後です。日付と根拠資料を確かめてください。',
      en: 'The report is dated {date}, after its evidence was published ({published}). Check the date and the evidence.',
    },
  },
  documentation: {
    why: {
      ja: '本文より前に行われたことは、そのコミットメントの取組ではありません。また、公表された資料は、その後に起きることを報告できません。これから行うと述べる文は、報告の根拠資料になりません。',
      en: 'What happened before the text does not carry out the commitment, and a published source cannot report what happens later. A sentence that announces something is not evidence of a report.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\ndate:\n  edtf: 2021-03\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\ndate:\n  edtf: 2024-03\n',
  },
} as const;
