/** The words of `relation-words`. */
export const words = {
  description: {
    ja: '関係には、根拠となる文言の引用がある。[relation-basis/inferred]の場合は、なくてもよい。',
    en: 'A relation quotes the words that carry it, unless its basis is [relation-basis/inferred].',
  },
  messages: {
    missing: {
      ja: '関係の根拠が{basis}ですが、引用がありません。根拠となる文言を[commitment.relations.quotes]に引用してください。',
      en: 'The basis of the relation is {basis}, but no words are quoted. Quote the words that carry it in [commitment.relations.quotes].',
    },
  },
  documentation: {
    why: {
      ja: '[relation-basis/inferred]を除き、関係は原文の文言に基づきます。その文言が引用されていなければ、関係を確かめることができません。文言に基づかない関係であれば、根拠を[relation-basis/inferred]としてください。',
      en: 'Except for [relation-basis/inferred], a relation rests on words of the text. Unless these words are quoted, nobody can check the relation. If it rests on no words, its basis is [relation-basis/inferred].',
    },
    failing:
      'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n',
    passing:
      'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n    quotes:\n      - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n        leaf: background/1/s2\n        exact: 半導体パートナーシップ(2023年)\n',
  },
} as const;
