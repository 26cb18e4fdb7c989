/** The words of `reading-line`. */
export const words = {
  description: {
    ja: '読解の記録は、一行ごとに、葉の所在・役割・単位をもつ JSON とする。',
    en: 'Each line of a reading must be JSON that states leaf, role and units.',
  },
  messages: {
    json: {
      ja: 'この行は JSON として読めません。一行に一つの葉を、改行を入れずに書いてください。',
      en: 'This line is not JSON. Write one leaf to a line, without line breaks in it.',
    },
    schema: {
      ja: 'この行の「{pointer}」が読解の書式に合いません。leaf、role、units とその中の exact、predicates、strength を確かめてください。',
      en: 'This line does not have the form of a reading at “{pointer}”. Check leaf, role and units, and exact, predicates and strength within them.',
    },
    'field-schema': {
      ja: 'この行の「{pointer}」が項目の読解の書式に合いません。commitment、action、otherActions、modifiers、horizon、topics、fora、instruments を確かめてください。',
      en: 'This line does not have the form of a reading of fields at “{pointer}”. Check commitment, action, otherActions, modifiers, horizon, topics, fora and instruments.',
    },
  },
  documentation: {
    why: {
      ja: '読解は、葉ごとの判断を生のまま残す資料であり、一致の係数はここから計算されます。読めない行が一つでもあれば、係数は一部の葉だけの値になります。一行に一つの JSON を、改行を入れずに書き、約束でない葉にも `"units": []` を書いてください。',
      en: 'A reading keeps the judgement on each leaf as it was made, and agreement is calculated from it. With one unreadable line, the coefficient would hold for some leaves only. Write one JSON value to a line without line breaks in it, and `"units": []` where a leaf promises nothing.',
    },
    failing: '{"leaf": "p1/semiconductors/1/s1", "role": "position"}\n',
    passing: '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n',
  },
} as const;
