/** The words of `absence-reported`. */
export const words = {
  description: {
    ja: '報告が見当たらないとする記録の対象に、調べた日までに公表された報告が登録されていない。',
    en: 'Where a record says that no report was found, the registry has none that was public by the day of the search.',
  },
  messages: {
    reported: {
      ja: '「{id}」については、調べた日（{day}）までに公表された報告が登録されています（{reports}）。該当するものを確かめ、見落としであればこの記録を取り下げてください。',
      en: 'The registry has reports on “{id}” that were public by the day of the search ({day}): {reports}. Look at them; if they were overlooked, leave this record out.',
    },
  },
  documentation: {
    why: {
      ja: '「報告が見当たらない」という記録は、調べた場所・語・日についての事実です。同じ対象の報告がその日までに公表されていれば、多くの場合、調べ方が足りなかったことを示します。登録済みの報告を確かめ、それでも調べた範囲になかったことを残す必要があるときは、そのまま提出してください。',
      en: 'That no report was found is a fact about where, by which terms and when one looked. If a report on the same subject was public by that day, the search was mostly too narrow. Look at the reports that are registered; if it still matters that the places searched had none, submit the record as it is.',
    },
    failing:
      'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: no-evidence-found\nsearch:\n  day: "2026-11-20"   # reports on it were public by then\n',
    passing:
      'about:\n  - id: jp-gb-digital-partnership-2022/open-ran-joint-research\n    kind: no-evidence-found\nsearch:\n  day: "2026-11-20"\n',
  },
} as const;
