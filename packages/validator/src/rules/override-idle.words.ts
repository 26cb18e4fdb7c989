/** The words of `override-idle`. */
export const words = {
  description: {
    ja: 'レイアウトの上書き指定は、結果を実際に変えるものでなければならない。',
    en: 'An override of the layout changes something.',
  },
  messages: {
    idle: {
      ja: '{line}行{column}列の上書き指定「{op}」は何も変えません。削除するか、位置を確かめてください。',
      en: 'The override “{op}” at line {line}, column {column} changes nothing. Remove it, or check its place.',
    },
  },
  documentation: {
    why: {
      ja: '上書き指定は、レイアウトの自動処理が誤る箇所だけを、理由を付けて正すものです。何も変えない指定は、位置の誤りか、処理が改善されて不要になったもののいずれかであり、残せば原文の読みを誤解させます。行と列（コードポイント）を原文のファイルで確かめ、不要であれば削除してください。',
      en: 'An override corrects one place where the layout profile is wrong about a document, and says why. One that changes nothing is misplaced, or is no longer needed since the profile improved; either way it misleads whoever replays the text. Check line and column (in code points) in the source file, or remove it.',
    },
    failing:
      'overrides:\n  - op: join\n    line: 57   # the line that breaks is the next one\n    column: 1\n    reason:\n      ja: 「連合王国」の途中で行が分かれている。\n      en: A line ends within a name.\n',
    passing:
      'overrides:\n  - op: join\n    line: 58\n    column: 1\n    reason:\n      ja: 「連合王国」の途中で行が分かれている。\n      en: A line ends within a name.\n',
  },
} as const;
