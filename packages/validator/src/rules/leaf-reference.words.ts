/** The words of `leaf-reference`. */
export const words = {
  description: {
    ja: '注記、主体、判断の相違などが指す箇所は、その記録の文書にある。',
    en: 'A passage that a note, an actor or a dispute points to exists in the document of the record.',
  },
  messages: {
    missing: {
      ja: '「{documents}」に箇所「{leaf}」はありません。箇所の位置を直してください。',
      en: '“{documents}” has no passage “{leaf}”. Correct the locator.',
    },
  },
  documentation: {
    why: {
      ja: '注記、主体、判断の相違などは、位置によって箇所を指します。ない箇所を指していると、読む人は判断の元になった文を見ることができません。文書の記録の[document.text.leaves]にある位置を、そのとおりに書いてください。',
      en: 'Notes, actors and disputes point to a passage by its locator. If the passage does not exist, readers cannot see the sentence that the judgement is about. Write the locator as it stands in [document.text.leaves] of the document.',
    },
    failing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s9   # paragraph 1/2 has no ninth sentence\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
    passing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s2\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
  },
} as const;
