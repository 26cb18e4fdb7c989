/** The words of `override-idle`. */
export const words = {
  description: {
    ja: 'レイアウトの上書き指定は、本文の区切り方を変える。',
    en: 'An override of the layout changes how the text divides.',
  },
  messages: {
    idle: {
      ja: '{line}行{column}列の上書き指定{op}は、何も変えません。位置を直すか、削除してください。',
      en: 'The override {op} at line {line}, column {column} changes nothing. Correct its place, or remove it.',
    },
  },
  documentation: {
    why: {
      ja: '上書き指定は、レイアウトの型が一つの文書で誤る箇所を、理由を付けて直すものです。何も変えない指定は、位置が誤っているか、不要になったものです。行と列（コードポイントの数）を、原文のファイルで確かめてください。',
      en: 'An override corrects one place where the layout profile is wrong about a document, and gives the reason. An override that changes nothing is in the wrong place, or is no longer needed. Check its line and column (counted in code points) in the source file.',
    },
    failing:
      'overrides:\n  - op: join\n    line: 57   # the line that breaks is the next one\n    column: 1\n    reason:\n      ja: 「連合王国」の途中で行が分かれている。\n      en: A line ends within a name.\n',
    passing:
      'overrides:\n  - op: join\n    line: 58\n    column: 1\n    reason:\n      ja: 「連合王国」の途中で行が分かれている。\n      en: A line ends within a name.\n',
  },
} as const;
