/** The words of `update-duplicate`. */
export const words = {
  description: {
    ja: '一つの出来事の報告は、一つの記録にまとめる。',
    en: 'Reports of one occurrence are one record.',
  },
  messages: {
    evidence: {
      ja: '同じ対象を同じ根拠資料で伝える報告が、すでにあります：「{other}」（{path}）。この報告は提出せず、直すことがあれば、その記録を写して同じ id で提出してください。',
      en: 'A report with the same subject and the same evidence already exists: “{other}” ({path}). Do not submit this one. To change something, copy that record, change it, and submit it under its own id.',
    },
    occurrence: {
      ja: '対象、種別及び日付が同じ報告が、すでにあります：「{other}」（{path}）。同じ出来事であれば、その記録を写し、[update.evidence]にこの報告の根拠資料を加え、同じ id で提出してください。',
      en: 'A report with the same subject, kind and date already exists: “{other}” ({path}). If it is the same occurrence, copy that record, add your evidence to [update.evidence], and submit it under its own id.',
    },
    'evidence-line': {
      ja: '{line}行目の報告が、同じ対象を同じ根拠資料で伝えています。二つを一つの報告にまとめてください。',
      en: 'Line {line} reports on the same subject with the same evidence. Make one report of the two.',
    },
    'occurrence-line': {
      ja: '{line}行目の報告は、対象、種別及び日付が同じです。同じ出来事であれば、二つを一つの報告にまとめ、根拠資料を並べてください。',
      en: 'The report on line {line} has the same subject, kind and date. If it is the same occurrence, make one report of the two, with the evidence of both.',
    },
    'evidence-file': {
      ja: '「{other}」（{path}）が、同じ対象を同じ根拠資料で伝えています。二つを一つの報告にまとめてください。',
      en: '“{other}” ({path}) reports on the same subject with the same evidence. Make one report of the two.',
    },
    'occurrence-file': {
      ja: '「{other}」（{path}）は、対象、種別及び日付が同じです。同じ出来事であれば、二つを一つの報告にまとめ、根拠資料を並べてください。',
      en: '“{other}” ({path}) has the same subject, kind and date. If it is the same occurrence, make one report of the two, with the evidence of both.',
    },
  },
  documentation: {
    why: {
      ja: '一つの出来事を複数の文書が伝える場合は、一つの報告に、複数の根拠資料を並べます。別々の報告とすると、一度のことが二度行われたように数えられます。',
      en: 'If several texts report one occurrence, one report lists them all as evidence. With separate reports, something that happened once would be counted twice.',
    },
    failing:
      '# updates/roundtable.yaml and updates/first-roundtable.yaml\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\ndate:\n  edtf: 2024-03\n',
    passing:
      '# updates/roundtable.yaml alone, with both texts as evidence\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\ndate:\n  edtf: 2024-03\n',
  },
} as const;
