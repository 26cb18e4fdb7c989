/** The words of `actor-term`. */
export const words = {
  description: {
    ja: '定義語による主体は、最初の引用の文書で定義され、団体を表す。',
    en: 'An actor named by a defined term is defined in the document of the first quote, and the term stands for bodies.',
  },
  messages: {
    undefined: {
      ja: '「{document}」に定義語「{term}」はありません。定義語を文書の記録に加えるか、綴りを改めてください。',
      en: '“{document}” defines no term “{term}”. Add it to the record of the document, or correct the spelling.',
    },
    'no-bodies': {
      ja: '「{document}」の定義語「{term}」は団体を表さないため、主体になりません。別の定義語を選ぶか、定義語に `organisations` を加えてください。',
      en: 'The term “{term}” of “{document}” stands for no bodies, so it cannot be an actor. Choose another, or add `organisations` to the term.',
    },
  },
  documentation: {
    why: {
      ja: '「日英関係省庁」のような定義語は、文書ごとに指す組織が異なります。定義語による主体は、引用する文書の `definedTerms` に、それが表す組織（`organisations`）とともに定めてあるときに限り、実際の主体に読み替えることができます。なければ文書の記録に定義を加え、組織を表さない定義語は主体に用いないでください。',
      en: 'A defined term such as 日英関係省庁 (“the relevant ministries”) means different bodies in different documents. It can be resolved to actors only where `definedTerms` of the quoted document defines it and lists its `organisations`. Add the definition to the record of the document, and do not name as actor a term that stands for no bodies.',
    },
    failing: 'actors:\n  - kind: defined-term\n    term: partnership   # a text, not bodies\n    stated: quote\n',
    passing: 'actors:\n  - kind: defined-term\n    term: relevant-ministries\n    stated: quote\n',
  },
} as const;
