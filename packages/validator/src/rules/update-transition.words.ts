/** The words of `update-transition`. */
export const words = {
  description: {
    ja: '一つの約束についての報告は、順に読んで矛盾しない。中止・代替・完了の後の報告と、進行中の約束の「開始」には、再度の確認が要る。',
    en: 'The reports on one commitment, read in order, do not contradict each other: what follows its end, and a start of what was already running, ask for a second look.',
  },
  messages: {
    'after-ending': {
      ja: '「{report}」（{date}）は「{id}」について {kind} と述べますが、先に「{by}」（{since}）が {held} と述べています。後の報告が状態に数えられます。両方が正しいか確かめてください。',
      en: '“{report}” ({date}) says {kind} of “{id}”, after “{by}” ({since}) said {held}. The later report counts; check whether both are right.',
    },
    'after-completed': {
      ja: '「{report}」（{date}）は「{id}」について {kind} と述べますが、先に「{by}」（{since}）が {held} と述べています。全てが果たされていなかったのであれば、先の報告を output-delivered としてください。',
      en: '“{report}” ({date}) says {kind} of “{id}”, after “{by}” ({since}) said {held}. Where not all had been done, the earlier report is output-delivered.',
    },
    'started-again': {
      ja: '「{report}」（{date}）は「{id}」について {kind} と述べますが、先に「{by}」（{since}）が {held} と述べており、既に進行中です。action-taken 又は reported-ongoing とするか、日付を確かめてください。',
      en: '“{report}” ({date}) says {kind} of “{id}”, after “{by}” ({since}) said {held}: it was under way already. Say action-taken or reported-ongoing, or check both dates.',
    },
  },
  documentation: {
    why: {
      ja: '状態は、報告の順に到達した最も高いものが保たれ、中止又は代替の後は、それより後の報告だけが数えられます。そのため、順序に合わない一件の報告が、約束の状態を変えたり、覆い隠したりします。日付、対象、種類のどれかが誤っていないか、二つの報告を根拠と照らしてください。両方が正しければ、理由を添えて適用除外とします。',
      en: 'The highest state reached in the order of reports holds, and after an end only later reports count; so a single report that does not fit changes the state of a commitment, or is hidden by it. Hold both reports against their evidence: a date, a subject or a kind may be wrong. Where both are right, waive the finding with the reason.',
    },
    failing:
      '# updates/working-group-ended said discontinued, 2024-03\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: reported-ongoing\ndate:\n  edtf: 2025-01\n',
    passing:
      'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: reported-ongoing\ndate:\n  edtf: 2024-01\n',
  },
} as const;
