/** The words of `leaf-reference`. */
export const words = {
  description: {
    ja: '注記、主体、争点などが示す葉は、その記録の文書に実在する。',
    en: 'A leaf that a note, an actor or a dispute names exists in the document of the record.',
  },
  messages: {
    missing: {
      ja: '「{documents}」に葉「{leaf}」はありません。位置指定を確かめてください。',
      en: 'There is no leaf “{leaf}” in “{documents}”. Check the locator.',
    },
  },
  documentation: {
    why: {
      ja: '注記、主体、争点などは、どの文についてのものかを葉の位置指定で示します。存在しない葉を指していると、読み手は判断の元になった文にたどり着けません。文書の記録の `leaves` にある位置指定を、そのとおりに書いてください。',
      en: 'Notes, actors and disputes say by a locator which sentence they are about. A leaf that does not exist leaves the reader without the sentence that the judgement was made on. Write the locator as it stands in `leaves` of the document.',
    },
    failing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s9   # paragraph 1/2 has no ninth sentence\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
    passing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s2\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
  },
} as const;
