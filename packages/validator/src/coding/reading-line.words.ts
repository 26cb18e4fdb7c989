/** The words of `reading-line`. */
export const words = {
  description: {
    ja: '分析のファイルの各行は、一つの箇所の位置、役割及びコミットメントを示す JSON である。',
    en: 'Each line of a reading is JSON that gives the locator, the role and the commitments of one passage.',
  },
  messages: {
    json: {
      ja: 'この行は JSON として読めません。一つの箇所を、改行せずに一行で書いてください。',
      en: 'This line is not JSON. Write one passage on each line, without line breaks.',
    },
    schema: {
      ja: 'この行の「{pointer}」が、分析の書式に合いません。`leaf`、`role`、`units` と、その中の `exact`、`predicates`、`strength` を確かめてください。',
      en: '“{pointer}” in this line does not have the form of a reading. Check `leaf`, `role` and `units`, and `exact`, `predicates` and `strength` in them.',
    },
    'field-schema': {
      ja: 'この行の「{pointer}」が、項目の分析の書式に合いません。`commitment`、`action`、`otherActions`、`modifiers`、`horizon`、`topics`、`fora`、`instruments` を確かめてください。',
      en: '“{pointer}” in this line does not have the form of a reading of fields. Check `commitment`, `action`, `otherActions`, `modifiers`, `horizon`, `topics`, `fora` and `instruments`.',
    },
  },
  documentation: {
    why: {
      ja: '分析のファイルは、箇所ごとの判断をそのまま残し、二つの分析の一致は、このファイルから計算されます。読めない行が一行でもあると、一部の箇所だけの数値になります。コミットメントのない箇所にも `"units": []` と書いてください。',
      en: 'A reading keeps the judgement on each passage as it was made, and the agreement of two readings is computed from it. If one line cannot be read, the figure holds for some passages only. Write `"units": []` for a passage without a commitment.',
    },
    failing: '{"leaf": "p1/semiconductors/1/s1", "role": "position"}\n',
    passing: '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n',
  },
} as const;
