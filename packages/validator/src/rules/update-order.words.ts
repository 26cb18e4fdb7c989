/** The words of `update-order`. */
export const words = {
  description: {
    ja: '更新の時期は、約束の本文より前でなく、根拠が公表された日より後でない。',
    en: 'An update is not dated before the text of the commitment, nor after the day on which its evidence was published.',
  },
  messages: {
    'before-text': {
      ja: '更新の日付（{date}）は、約束「{id}」の本文（{text}）より前です。日付か、対象を確かめてください。',
      en: 'The update is dated {date}, before the text of “{id}” ({text}). Check the date, or what the update is about.',
    },
    'after-evidence': {
      ja: '更新の日付（{date}）は、根拠が公表された日（{published}）より後です。日付か、根拠を確かめてください。',
      en: 'The update is dated {date}, after its evidence was published ({published}). Check the date, or the evidence.',
    },
  },
  documentation: {
    why: {
      ja: '約束より前の出来事は、その約束の履行ではありません。また、公表された文書は、まだ起きていないことを報告できません。予定を述べる文は、更新ではなく約束です。',
      en: 'What happened before a promise does not keep it, and a published text cannot report what had not happened yet: a sentence that announces something is a commitment and no update.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\ndate:\n  edtf: 2021-03\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\ndate:\n  edtf: 2024-03\n',
  },
} as const;
