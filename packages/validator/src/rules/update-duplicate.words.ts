/** The words of `update-duplicate`. */
export const words = {
  description: {
    ja: '同じ出来事の報告は一つの更新にまとめる。',
    en: 'Reports of one occurrence are one update.',
  },
  messages: {
    evidence: {
      ja: '更新「{other}」が、同じ対象について同じ根拠を挙げています。一つの更新にまとめてください。',
      en: 'The update “{other}” reports on the same subject with the same evidence. Make one update of both.',
    },
    occurrence: {
      ja: '更新「{other}」が、同じ対象について同じ種類と日付の報告をしています。同じ出来事であれば、根拠をそちらに加えてください。',
      en: 'The update “{other}” has the same subject, kind and date. If it is the same occurrence, add the evidence there.',
    },
    'evidence-line': {
      ja: '{line}行目の更新が、同じ根拠で同じものを報告しています。一つの更新にまとめてください。',
      en: 'Line {line} reports on the same subject with the same evidence. Make one update of both.',
    },
    'occurrence-line': {
      ja: '{line}行目の更新は、対象、種類及び日付が同じです。同じ出来事であれば、根拠をそちらに加えてください。',
      en: 'Line {line} has the same subject, kind and date. If it is the same occurrence, add the evidence there.',
    },
  },
  documentation: {
    why: {
      ja: '並行する文書が同じ出来事を伝えるときは、同じ更新の二つ目の根拠とします。別々の更新にすると、一度のことが二度起きたように数えられます。',
      en: 'Where parallel texts report one occurrence, the second is further evidence of the same update. Two updates would count once as twice.',
    },
    failing:
      '# updates/roundtable.yaml and updates/first-roundtable.yaml\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\ndate:\n  edtf: 2024-03\n',
    passing:
      '# updates/roundtable.yaml alone, with both texts as evidence\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\ndate:\n  edtf: 2024-03\n',
  },
} as const;
