/** The words of `quote-leaf`. */
export const words = {
  description: {
    ja: '引用は、本文を収録した文書の、実在する箇所を指す。',
    en: 'A quote points to a passage that exists, in a document whose text is included.',
  },
  messages: {
    'not-held': {
      ja: '「{document}」の本文は収録されていないため、引用できません。別の文書から引用するか、本文を収録してください。',
      en: 'The text of “{document}” is not included, so it cannot be quoted. Quote another document, or include the text.',
    },
    moved: {
      ja: '「{document}」に箇所「{leaf}」はありません。引用した文言は、箇所「{found}」にあります。箇所を直してください。',
      en: '“{document}” has no passage “{leaf}”. The quoted words are in the passage “{found}”: write that one.',
    },
    elsewhere: {
      ja: '「{document}」に箇所「{leaf}」はありません。引用した文言は、{found} にあります。引用する箇所を「箇所」（leaf）に書いてください。',
      en: '“{document}” has no passage “{leaf}”. These passages have the quoted words: {found}. Write the one that you quote into `leaf`.',
    },
    missing: {
      ja: '「{document}」に箇所「{leaf}」はありません。箇所の位置を直してください。',
      en: '“{document}” has no passage “{leaf}”. Correct the locator.',
    },
  },
  documentation: {
    why: {
      ja: '公開するデータでは、引用ごとに、文書の本文の中での位置を計算します。そのため、引用する箇所は実在し、文書の本文は収録されていなければなりません。箇所の位置は、文書の記録又は `accords show` で確かめることができます。',
      en: 'In the published data, each quote is given its place in the text of the document. The passage must therefore exist, and the text must be included. The record of the document, or `accords show`, lists the locators of its passages.',
    },
    failing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/9\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
    passing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/1\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
  },
} as const;
