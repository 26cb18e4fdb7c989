/** The words of `update-date`. */
export const words = {
  description: {
    ja: '報告には、日付又は会合・署名がある。',
    en: 'A report has a date, or a meeting or signing.',
  },
  messages: {
    missing: {
      ja: '報告には、[update.date]又は[update.event]が必要ですが、どちらもありません。資料に日付がない場合は、[update.date.edtf]に「../」に続けて文書の日付を書いてください（例：../2025-01-22）。',
      en: 'A report needs [update.date] or [update.event], and has neither. If the source gives no date, write “../” and the date of the document into [update.date.edtf] (for example ../2025-01-22).',
    },
  },
  documentation: {
    why: {
      ja: '状態は、ある日の状態として計算されます。そのため、いつのことか分からない報告は、状態に反映できません。会合や署名で行われたことであれば、その記録を[update.event]に書いてください。日付、場所及び参加者は、その記録から分かります。',
      en: 'The status is computed for a day, so a report that does not say when cannot be counted. If it happened at a meeting or signing, name that record in [update.event]: date, place and participants come from there.',
    },
    failing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
    passing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\ndate:\n  edtf: ../2025-01-22\n',
  },
} as const;
