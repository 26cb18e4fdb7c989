/** The words of `reference`. */
export const words = {
  description: {
    ja: '記録が参照するidは、正しい種別の、実在する記録を指す。',
    en: 'Every id that a record refers to is that of an existing record of the right type.',
  },
  messages: {
    missing: {
      ja: '「{id}」という記録（{types}）はありません。idの綴りを確かめるか、その記録を加えてください。',
      en: 'There is no record “{id}” ({types}). Check the spelling of the id, or add the record.',
    },
    type: {
      ja: '「{id}」の種別は {actual} ですが、ここで参照できるのは {types} です。別の記録を指定してください。',
      en: '“{id}” is of type {actual}; here only {types} may be referred to. Name another record.',
    },
  },
  documentation: {
    why: {
      ja: '記録は id によって互いにつながり、状態や集計はそのつながりから計算されます。存在しない id や種別の異なる記録への参照は、途切れたつながりです。近い id が示されていれば綴りを確かめ、参照先がまだなければその記録も併せて加えてください。',
      en: 'Records are tied together by their ids, and status and counts are calculated along these ties. A reference to an id that does not exist, or to a record of another type, is a broken tie. Check the spelling against the ids that are suggested, or add the record that is missing along with yours.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergy\n    kind: output-delivered\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
  },
} as const;
