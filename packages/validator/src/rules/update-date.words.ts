/** The words of `update-date`. */
export const words = {
  description: {
    ja: '更新には、日付又は行事がある。',
    en: 'An update has a date or an event.',
  },
  messages: {
    missing: {
      ja: '更新に `date` も `event` もありません。原文に日付がないときは「../」に続けて文書の日付を書いてください。',
      en: 'The update has neither `date` nor `event`. Where the source prints no date, write “../” and the date of the document.',
    },
  },
  documentation: {
    why: {
      ja: '状態は「いつの時点で」を問うて計算されるため、時期の分からない更新は数えることができません。原文の述べる日付を `date` に書くか、会合や署名の記録を `event` に示してください。原文に日付がないときは、遅くともその文書の日までに起きたことを、`../` に続けて文書の日付を書いて表します。',
      en: 'Status is calculated as of a day, so an update that does not say when cannot be counted. Write the date that the source states into `date`, or name the meeting or signing in `event`. Where the source prints none, it happened by the day of the document at the latest: write `../` and that day.',
    },
    failing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
    passing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\ndate:\n  edtf: ../2025-01-22\n',
  },
} as const;
