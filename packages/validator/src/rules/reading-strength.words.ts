/** The words of `reading-strength`. */
export const words = {
  description: {
    ja: '分析が示す表現の強さは、同じ文言を引用するコミットメントの表現の強さと同じである。',
    en: 'The strength of wording in a reading is that of the commitment that quotes the same words.',
  },
  messages: {
    differs: {
      ja: '「coding/{file}」では箇所「{leaf}」の表現の強さが「{strength}」ですが、「{id}」の述語からは「{derived}」が導かれます。記録の述語を確かめてください。',
      en: '“coding/{file}” gives the passage “{leaf}” the strength {strength}, but the predicates of “{id}” give {derived}. Check the predicates of the record.',
    },
  },
  documentation: {
    why: {
      ja: '表現の強さは、記録の述語から、一覧によって導かれます。二つの分析が示す強さと異なる場合は、記録の述語が原文と違うか、一覧が合っていません。述語を確かめてください。一覧と異なる強さとする理由があれば、[commitment.strengthOverride]に書いてください。',
      en: 'The list of verbs gives each predicate a strength. If both readings give another strength, the predicates are not those of the text, or the list does not fit. Check the predicates. If there is a reason to depart from the list, state it in [commitment.strengthOverride].',
    },
    failing:
      '# in a reading; the record derives undertake\n{"exact": "情報を共有する", "predicates": ["共有する"], "strength": "explore"}\n',
    passing: '{"exact": "情報を共有する", "predicates": ["共有する"], "strength": "undertake"}\n',
  },
} as const;
