/** The words of `quote-leaf`. */
export const words = {
  description: {
    ja: '引用は、原文を保有する文書の、実在する葉を指す。',
    en: 'A quote points to a leaf that exists, in a document whose text is held.',
  },
  messages: {
    'not-held': {
      ja: '「{document}」の原文は保有していないため、引用できません。原文を登録するか、別の文書から引用してください。',
      en: 'The text of “{document}” is not held, so it cannot be quoted. Register the text, or quote another document.',
    },
    moved: {
      ja: '「{document}」に葉「{leaf}」はもうなく、引用された文言は「{found}」にあります。`leaf` を改めてください。',
      en: 'There is no longer a leaf “{leaf}” in “{document}”; the quoted words stand in “{found}”. Correct `leaf`.',
    },
    elsewhere: {
      ja: '「{document}」に箇所「{leaf}」はなく、引用された文言は {found} にあります。引用する箇所を `leaf` に書いてください。',
      en: 'There is no passage “{leaf}” in “{document}”; the quoted words stand in each of {found}. Write the one that is meant into `leaf`.',
    },
    missing: {
      ja: '「{document}」に葉「{leaf}」はありません。位置指定を確かめてください。',
      en: 'There is no leaf “{leaf}” in “{document}”. Check the locator.',
    },
  },
  documentation: {
    why: {
      ja: '引用は、公開用のデータで文書全体の中の位置に置き換えられます。そのため、指す葉は実在し、文書の原文は保有されていなければなりません。葉の位置指定が変わったときは新しいものに改め、書誌だけの文書については、原文を登録するか別の文書から引用してください。',
      en: 'When the data are published, each quote is given its position in the whole document. The leaf must therefore exist, and the text of the document must be held. Where a locator has changed, write the new one; where only the bibliography of a document is known, register its text or quote another.',
    },
    failing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/9\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
    passing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/1\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
  },
} as const;
