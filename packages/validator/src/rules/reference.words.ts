/** The words of `reference`. */
export const words = {
  description: {
    ja: '記録が参照する id は、正しい種別の、実在する記録の id である。',
    en: 'Every id that a record refers to is the id of an existing record of the right type.',
  },
  messages: {
    missing: {
      ja: '「{id}」という記録はありません（記録の種別：{types}）。綴りを直すか、その記録を追加してください。',
      en: 'There is no record “{id}” (expected: {types}). Correct the spelling of the id, or add that record.',
    },
    type: {
      ja: '「{id}」は{actual}の記録です。ここには{types}の id を書いてください。',
      en: '“{id}” is a record of type {actual}. Write the id of a record of type {types}.',
    },
  },
  documentation: {
    why: {
      ja: '記録は id によって結び付き、状態や集計はその結び付きから計算されます。ない id や、別の種別の記録の id を書くと、その結び付きが失われます。似た id が示されている場合は、綴りを確かめてください。参照する記録がまだなければ、一緒に提出してください。',
      en: 'Records are linked by their ids, and status and totals are computed along these links. An id that does not exist, or that names a record of another type, breaks a link. If similar ids are suggested, check the spelling. If the record does not exist yet, submit it together with yours.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergy\n    kind: output-delivered\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
  },
} as const;
