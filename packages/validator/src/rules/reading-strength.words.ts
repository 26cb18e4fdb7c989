/** The words of `reading-strength`. */
export const words = {
  description: {
    ja: '読解が示す表現の強さは、同じ文言を引用するコミットメントから導かれる強さと同じである。',
    en: 'The strength that a reading gives is the one derived from the commitment that quotes the same words.',
  },
  messages: {
    differs: {
      ja: '「coding/{file}」は、箇所「{leaf}」の表現の強さを「{strength}」としていますが、「{id}」からは「{derived}」が導かれます。記録の述語を確かめてください。',
      en: '“coding/{file}” gives the passage “{leaf}” the strength {strength}; what “{id}” derives is {derived}. Check the predicates of the record.',
    },
  },
  documentation: {
    why: {
      ja: '表現の強さは、記録の述語から表によって導かれます。2つの読解が同じ強さを示し、記録から別の強さが導かれるときは、記録の述語が原文のとおりでないか、表が当てはまっていません。述語を確かめ、表のとおりにならない理由があれば `strengthOverride` に書いてください。',
      en: 'Strength is derived from the predicates of the record by a table. Where the readings agree on another strength, the predicates are not those of the text, or the table does not fit. Check the predicates; if there is a reason to depart from the table, state it in `strengthOverride`.',
    },
    failing:
      '# in a reading; the record derives undertake\n{"exact": "情報を共有する", "predicates": ["共有する"], "strength": "explore"}\n',
    passing: '{"exact": "情報を共有する", "predicates": ["共有する"], "strength": "undertake"}\n',
  },
} as const;
