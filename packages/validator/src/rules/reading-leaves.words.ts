/** The words of `reading-leaves`. */
export const words = {
  description: {
    ja: '読解は、文書のすべての葉を順に一度ずつ符号化し、単位の文言は葉の原文のとおりである。',
    en: 'A reading codes every leaf of its document once and in order, and the words of its units are those of the leaf.',
  },
  messages: {
    missing: {
      ja: '読解のファイル「coding/{file}」がありません。読解を置くか、記録のファイル名を直してください。',
      en: 'There is no reading “coding/{file}”. Put it there, or correct the name on the record.',
    },
    leaves: {
      ja: '「coding/{file}」の{number}番目の葉は「{actual}」ですが、文書では「{expected}」です。葉を文書の順に、もれなく並べてください。',
      en: 'Leaf {number} of “coding/{file}” is “{actual}”; in the document it is “{expected}”. List every leaf in the order of the document.',
    },
    words: {
      ja: '「coding/{file}」の葉「{leaf}」の文言「{exact}」は、原文にありません。原文のとおりに写してください。',
      en: '“{exact}” of the leaf “{leaf}” in “coding/{file}” is not in the text. Copy the words as printed.',
    },
  },
  documentation: {
    why: {
      ja: '二つの読解の一致は、同じ葉についての判断を一つずつ比べて計算します。葉の抜けや順序の違いがあると別の文どうしが比べられ、係数は意味を失います。すべての葉を文書の順に一行ずつ書き、単位の文言は原文のとおりに写してください。',
      en: 'The agreement of two readings is calculated from judgements on the same leaves. Where one is missing or out of order, different sentences are compared and the coefficient means nothing. Give every leaf its line, in the order of the document, and copy the words of the units as printed.',
    },
    failing:
      '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n{"leaf": "p1/semiconductors/2/s1", "role": "progress", "units": []}\n',
    passing:
      '{"leaf": "p1/semiconductors/1/s1", "role": "position", "units": []}\n{"leaf": "p1/semiconductors/1/s2", "role": "commitment", "units": [{"exact": "日英関係者間の研究開発と商業協力を促進することをコミットする", "predicates": ["コミットする", "促進する"], "strength": "pledge"}]}\n{"leaf": "p1/semiconductors/2/s1", "role": "progress", "units": []}\n',
  },
} as const;
