/** The words of `search-object`. */
export const words = {
  description: {
    ja: '報告が見つからなかった調査は、そのコミットメントに固有の対象を、日本語と英語の両方で調べたものである。',
    en: 'A search that found no report looked for the object of its own commitment, in Japanese and in English.',
  },
  messages: {
    languages: {
      ja: '検索語が一方の言語だけです。この対象を表す語を、日本語と英語の両方で調べ、[update.search.terms]に書いてください。',
      en: 'The terms are in one language only. Search for this object in Japanese and in English, and write the terms in [update.search.terms].',
    },
    several: {
      ja: 'この対象は、最初に挙げた「{id}」と対象が異なります。一つの調査では分かりません。それぞれについて調べ、別の記録に書いてください。',
      en: 'The object of this promise is not that of “{id}”, which stands first. One search cannot answer for both: search for each, and write a record for each.',
    },
    repeated: {
      ja: '「{other}」と同じ検索語です。その対象「{id}」は、この記録の対象と異なります。この対象に固有の語で調べ直してください。',
      en: 'These are the terms of “{other}”, which looked for the object of another promise (“{id}”). Search by words of this object.',
    },
  },
  documentation: {
    why: {
      ja: '「報告が見つからなかった」と言えるのは、その対象を表す語で調べたときだけです。対象の異なるコミットメントに同じ調査を書き写すと、調べていないものを調べたように見えます。日本と英国・米国の資料は言語が異なるため、両方の語が必要です。対象が同じコミットメント（継続、再確認などの関係にあるもの）は、同じ調査でかまいません。',
      en: 'That no report was found can be said only where one searched by words of that object. A search that is copied to promises of other objects claims a look that nobody took. The sources are in two languages, so terms of both are needed. Promises of the same object (one continues or reaffirms the other) may share a search.',
    },
    failing:
      'about:\n  - id: jp-gb-digital-partnership-2022/open-ran-joint-research\n    kind: no-evidence-found\nsearch:\n  terms: [digital partnership progress]   # names no object, and only one language\n',
    passing:
      'about:\n  - id: jp-gb-digital-partnership-2022/open-ran-joint-research\n    kind: no-evidence-found\nsearch:\n  terms: [Open RAN 日英 共同研究開発, UK-Japan Open RAN joint research]\n',
  },
} as const;
