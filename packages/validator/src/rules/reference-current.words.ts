/** The words of `reference-current`. */
export const words = {
  description: {
    ja: '有効な記録は、取り下げられ又は移動した記録を参照しない。',
    en: 'A current record does not refer to a record that was withdrawn or moved.',
  },
  messages: {
    withdrawn: {
      ja: '「{id}」は取り下げられた記録です。参照を削除するか、有効な記録を書いてください。',
      en: 'The record “{id}” was withdrawn. Remove the reference, or name a current record.',
    },
    redirected: {
      ja: '「{id}」は {to} へ移動しました。移動先の記録を書いてください。',
      en: 'The record “{id}” was moved to {to}. Name the record it was moved to.',
    },
  },
  documentation: {
    why: {
      ja: '取り下げられた記録は、誤りと分かり、参照のためにだけ残されています。その記録に基づく判断は、見直しが必要です。',
      en: 'A withdrawn record was found to be wrong and is kept only for reference. A judgement that rests on it needs to be checked again.',
    },
    failing:
      'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-cooperation   # redirected to semiconductor-synergies\n    kind: action-taken\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\n',
  },
} as const;
