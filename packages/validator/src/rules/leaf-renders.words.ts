/** The words of `leaf-renders`. */
export const words = {
  description: {
    ja: '並行文書の箇所に対応する箇所は、並行する文書にある。',
    en: 'The passages that a passage of a parallel text renders exist in the document it is parallel to.',
  },
  messages: {
    'no-parallel': {
      ja: '箇所「{leaf}」に[document.text.leaves.renders]がありますが、文書に[document.parallelTo]がありません。並行する文書を書いてください。',
      en: 'The passage “{leaf}” has [document.text.leaves.renders], but the document has no [document.parallelTo]. Name the document it is parallel to.',
    },
    missing: {
      ja: '「{document}」に箇所「{leaf}」はありません。箇所の位置を直してください。',
      en: '“{document}” has no passage “{leaf}”. Correct the locator.',
    },
  },
  documentation: {
    why: {
      ja: '並行文書の相違を確かめるには、どの箇所とどの箇所が対応するかが分からなければなりません。対応は、本文から遠い方の文書に書きます。',
      en: 'Differences between parallel texts can be checked only if it is known which passages correspond. The correspondence is written on the less authoritative text.',
    },
    failing: '- leaf: 2/1/s1\n  begins: Japan and th\n  renders:\n    - p1/semiconductor/1/s2\n',
    passing: '- leaf: 2/1/s1\n  begins: Japan and th\n  renders:\n    - p1/semiconductors/1/s2\n',
  },
} as const;
