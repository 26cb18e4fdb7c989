/** The words of `leaf-renders`. */
export const words = {
  description: {
    ja: '並行文書の葉が対応するとされる葉は、相手の文書に実在する。',
    en: 'The leaves that a leaf of a parallel text renders exist in the document that it is parallel to.',
  },
  messages: {
    'no-parallel': {
      ja: '葉「{leaf}」に `renders` がありますが、文書に `parallelTo` がありません。相手の文書を書いてください。',
      en: 'The leaf “{leaf}” has `renders`, but the document has no `parallelTo`. Name the other document.',
    },
    missing: {
      ja: '「{document}」に葉「{leaf}」はありません。位置指定を確かめてください。',
      en: 'There is no leaf “{leaf}” in “{document}”. Check the locator.',
    },
  },
  documentation: {
    why: {
      ja: '並行する文書の食い違いは、どの文がどの文に当たるかが分かって初めて確かめられます。葉の対応は、正文から遠い側の文書に書きます。',
      en: 'Where parallel texts differ can be tested only if it is known which sentence stands for which. The alignment is written on the less authoritative text.',
    },
    failing: '- leaf: 2/1/s1\n  begins: Japan and th\n  renders:\n    - p1/semiconductor/1/s2\n',
    passing: '- leaf: 2/1/s1\n  begins: Japan and th\n  renders:\n    - p1/semiconductors/1/s2\n',
  },
} as const;
