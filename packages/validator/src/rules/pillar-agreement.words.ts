/** The words of `pillar-agreement`. */
export const words = {
  description: {
    ja: '柱、分野及びコミットメントは同じ合意に属し、親子関係は循環しない。idの先頭は実在する合意である。',
    en: 'Pillar, area and commitment belong to the same agreement, which exists, and no pillar is its own ancestor.',
  },
  messages: {
    agreement: {
      ja: 'id「{id}」の先頭「{agreement}」という合意はありません。idを改めるか、合意の記録を加えてください。',
      en: 'There is no agreement “{agreement}”, with which the id “{id}” begins. Correct the id, or add the agreement.',
    },
    other: {
      ja: '「{pillar}」は別の合意に属します。合意「{agreement}」の柱を指定してください。',
      en: '“{pillar}” belongs to another agreement. Name a pillar of “{agreement}”.',
    },
    cycle: {
      ja: '「{id}」は自らの上位になっています。`parent` を見直してください。',
      en: '“{id}” is its own ancestor. Correct `parent`.',
    },
  },
  documentation: {
    why: {
      ja: '柱と約束の id の先頭は、それが属する合意を示します。別の合意の柱に置かれた約束や、互いに上位になる柱があると、合意の構成を示すことも、柱ごとに集計することもできません。id の先頭、`pillar`、`parent` が同じ合意を指すように改めてください。',
      en: 'The first part of the id of a pillar or a commitment names its agreement. A commitment under a pillar of another agreement, or pillars that are each other’s parents, leave no structure to show or to count by. Let the id, `pillar` and `parent` point to the same agreement.',
    },
    failing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-partnership-2022/pillars/cyber-resilience\n',
    passing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-council-2025/pillars/digital-technical-standards\n',
  },
} as const;
