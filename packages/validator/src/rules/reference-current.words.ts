/** The words of `reference-current`. */
export const words = {
  description: {
    ja: '現行の記録は、撤回されたり置き換えられたりした記録を参照しない。',
    en: 'A current record does not refer to one that is withdrawn or redirected.',
  },
  messages: {
    withdrawn: {
      ja: '「{id}」は撤回された記録です。参照を外すか、別の記録を指定してください。',
      en: '“{id}” has been withdrawn. Drop the reference, or name another record.',
    },
    redirected: {
      ja: '「{id}」は {to} に置き換えられています。新しい記録を指定してください。',
      en: '“{id}” has been replaced by {to}. Name the successor.',
    },
  },
  documentation: {
    why: {
      ja: '撤回された記録は、誤りと分かったものの、公開の履歴として残されている記録です。現行の記録がそれに依拠していれば、多くの場合、その判断も見直す必要があります。置き換えられた記録への参照は後継の記録に改め、撤回された記録への参照は外すか別の記録に改めてください。',
      en: 'A withdrawn record was found to be wrong and is kept only as history. A current record that leans on it mostly needs a second look as well. Name the successor of a record that was redirected; drop a reference to a withdrawn one, or name another record.',
    },
    failing:
      'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-cooperation   # redirected to semiconductor-synergies\n    kind: action-taken\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: action-taken\n',
  },
} as const;
