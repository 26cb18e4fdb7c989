/** The words of `search-object`. */
export const words = {
  description: {
    ja: '報告が見つからなかった調査は、そのコミットメントに固有の対象を、日本語と英語の両方で調べたものである。',
    en: 'A search that found no report looked for the object of its own commitment, in Japanese and in English.',
  },
  messages: {
    languages: {
      ja: '検索語が一方の言語だけです。このコミットメントの対象を表す語を、日本語と英語の両方で調べ、[update.search.terms]に書いてください。',
      en: 'The terms are in one language only. Search for the object of this commitment in Japanese and in English, and write the terms into [update.search.terms].',
    },
    several: {
      ja: 'このコミットメントの対象は、最初に挙げた「{id}」の対象と異なります。一回の調査では、両方について調べたことになりません。それぞれについて調べ、別の記録に書いてください。',
      en: 'The object of this commitment is not that of “{id}”, which is listed first. One search does not answer for both. Search for each, and write a record for each.',
    },
    repeated: {
      ja: '検索語が、「{other}」と同じです。「{other}」の対象のコミットメント「{id}」は、この記録のコミットメントと対象が異なります。このコミットメントに固有の語で調べ直してください。',
      en: 'The terms are those of “{other}”, whose commitment (“{id}”) has another object. Search again, by words of the object of this commitment.',
    },
  },
  documentation: {
    why: {
      ja: '「報告は見つからなかった」と言えるのは、そのコミットメントの対象を表す語で調べた場合だけです。対象の異なるコミットメントに同じ調査を書き写すと、調べていないものを調べたように見えます。資料は日本語と英語であるため、両方の語で調べます。対象が同じコミットメント（継続、再確認などの関係にあるもの）には、同じ調査を用いることができます。',
      en: 'A record may say that no report was found only if the search used words of the object of the commitment. If a search is copied to commitments with other objects, the record claims a search that nobody made. Sources are in Japanese and in English, so both need terms. Commitments with the same object (one continues or reaffirms the other) may share a search.',
    },
    failing:
      'about:\n  - id: jp-gb-digital-partnership-2022/open-ran-joint-research\n    kind: no-evidence-found\nsearch:\n  terms: [digital partnership progress]   # names no object, and only one language\n',
    passing:
      'about:\n  - id: jp-gb-digital-partnership-2022/open-ran-joint-research\n    kind: no-evidence-found\nsearch:\n  terms: [Open RAN 日英 共同研究開発, UK-Japan Open RAN joint research]\n',
  },
} as const;
