/** The words of `reading-leaves`. */
export const words = {
  description: {
    ja: '分析のファイルは、文書のすべての箇所を順に一度ずつ分類し、コミットメントの文言を原文のとおりに写す。',
    en: 'A reading classifies every passage of its document once and in order, and copies the words of commitments as printed.',
  },
  messages: {
    missing: {
      ja: '分析のファイル「coding/{file}」がありません。ファイルを置くか、記録のファイル名を直してください。',
      en: 'The reading “coding/{file}” does not exist. Put it there, or correct the file name on the record.',
    },
    'same-file': {
      ja: '二つの分析が、同じファイル「coding/{file}」を示しています。分析ごとに別のファイルを書いてください。',
      en: 'Both readings name the file “coding/{file}”. Give each reading its own file.',
    },
    leaves: {
      ja: '「coding/{file}」の{number}番目の箇所は「{actual}」ですが、文書では「{expected}」です。すべての箇所を、文書の順に書いてください。',
      en: 'Passage {number} of “coding/{file}” is “{actual}”, but in the document it is “{expected}”. List every passage in the order of the document.',
    },
    words: {
      ja: '「coding/{file}」の箇所「{leaf}」の文言「{exact}」は、原文にありません。原文のとおりに写してください。',
      en: 'The words “{exact}” of the passage “{leaf}” in “coding/{file}” are not in the text. Copy them as printed.',
    },
  },
  documentation: {
    why: {
      ja: '二つの分析の一致は、同じ箇所についての判断を比べて計算します。箇所が抜けていたり順序が違ったりすると、別の箇所どうしを比べることになり、数値が意味を失います。',
      en: 'The agreement of two readings is computed from judgements on the same passages. If a passage is missing or out of order, different passages are compared and the figure means nothing.',
    },
    failing:
      '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n{"leaf": "p1/semiconductors/2/s1", "role": "progress", "units": []}\n',
    passing:
      '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n{"leaf": "p1/semiconductors/1/s2", "role": "commitment", "units": [{"exact": "日英関係者間の研究開発と商業協力を促進することをコミットする", "predicates": ["コミットする", "促進する"], "strength": "pledge"}]}\n{"leaf": "p1/semiconductors/2/s1", "role": "progress", "units": []}\n',
  },
} as const;
