/** The words of `update-transition`. */
export const words = {
  description: {
    ja: '一つのコミットメントについての報告は、日付の順に読んで矛盾しない。',
    en: 'The reports on one commitment, read by date, do not contradict each other.',
  },
  messages: {
    'after-ending': {
      ja: '「{report}」（{date}）は「{id}」を{kind}と報告していますが、以前に「{by}」（{since}）が{held}と報告しています。状態には後の報告が反映されます。二つの報告を根拠資料と照らし合わせてください。',
      en: '“{report}” ({date}) reports {kind} for “{id}”, but “{by}” ({since}) had reported {held}. The later report counts in the status. Compare both reports with their evidence.',
    },
    'after-completed': {
      ja: '「{report}」（{date}）は「{id}」を{kind}と報告していますが、以前に「{by}」（{since}）が{held}と報告しています。すべてが行われていなかったのであれば、以前の報告の種別を[update-kind/output-delivered]としてください。',
      en: '“{report}” ({date}) reports {kind} for “{id}”, but “{by}” ({since}) had reported {held}. If not everything had been done, change the kind of the earlier report to [update-kind/output-delivered].',
    },
    'started-again': {
      ja: '「{report}」（{date}）は「{id}」を{kind}と報告していますが、以前に「{by}」（{since}）が{held}と報告しており、すでに行われています。種別を[update-kind/action-taken]又は[update-kind/reported-ongoing]とするか、二つの日付を確かめてください。',
      en: '“{report}” ({date}) reports {kind} for “{id}”, but “{by}” ({since}) had already reported {held}. Change the kind to [update-kind/action-taken] or [update-kind/reported-ongoing], or check both dates.',
    },
  },
  documentation: {
    why: {
      ja: '状態は、報告を日付の順に読んで計算します。順序に合わない一件の報告が、コミットメントの状態を変えたり、状態に反映されなくなったりします。日付、対象又は種別が誤っていないか、根拠資料と照らし合わせてください。二つの報告がどちらも正しい場合は、理由を書いて適用除外とします。',
      en: 'The status is computed from the reports in the order of their dates. One report that does not fit can change the status, or not be counted at all. Compare both reports with their evidence: a date, a subject or a kind may be wrong. If both are right, waive the finding and give the reason.',
    },
    failing:
      '# updates/working-group-ended said discontinued, 2024-03\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: reported-ongoing\ndate:\n  edtf: 2025-01\n',
    passing:
      'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: reported-ongoing\ndate:\n  edtf: 2024-01\n',
  },
} as const;
