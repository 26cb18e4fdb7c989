/** The words of `actor-term`. */
export const words = {
  description: {
    ja: '定義語による主体は、最初の引用の文書で定義されており、組織を表す。',
    en: 'An actor that is given by a defined term is defined in the document of the first quote, and the term stands for bodies.',
  },
  messages: {
    undefined: {
      ja: '「{document}」に定義語「{term}」はありません。綴りを直すか、文書の記録の[document.text.definedTerms]に加えてください。',
      en: '“{document}” defines no term “{term}”. Correct the spelling, or add the term to [document.text.definedTerms] of that document.',
    },
    'no-bodies': {
      ja: '「{document}」の定義語「{term}」は組織を表さないため、主体にできません。別の定義語を書くか、その定義語に[document.text.definedTerms.organisations]を加えてください。',
      en: 'The term “{term}” of “{document}” stands for no bodies, so it cannot be an actor. Use another term, or add [document.text.definedTerms.organisations] to this one.',
    },
  },
  documentation: {
    why: {
      ja: '「日英関係省庁」のような定義語は、文書によって異なる組織を指します。引用する文書の記録に、定義語とその語が表す組織がなければ、主体がどの組織かが分かりません。文書の記録に定義を加えてください。組織を表さない定義語は、主体に用いないでください。',
      en: 'A defined term such as 日英関係省庁 (“the relevant ministries”) means different bodies in different documents. Without the term and its bodies in the record of the quoted document, nobody knows which bodies act. Add the definition there, and use no term that stands for no bodies.',
    },
    failing: 'actors:\n  - kind: defined-term\n    term: partnership   # a text, not bodies\n    stated: quote\n',
    passing: 'actors:\n  - kind: defined-term\n    term: relevant-ministries\n    stated: quote\n',
  },
} as const;
