/** The words of `text-withheld`. */
export const words = {
  description: {
    ja: '公開版に本文を含まない文書の引用は、手元では照合できない。',
    en: 'Quotes of a document whose text a release leaves out cannot be compared with it.',
  },
  messages: {
    quotes: {
      ja: '文書「{document}」の本文は、再配布の根拠がないため公開版に含まれていません。この文書の引用{count}件は照合できませんでした。原文のあるリポジトリで検査してください。',
      en: 'The release leaves out the text of “{document}”, for which it has no ground. Quotes of it that could not be compared: {count}. Check them in the repository, which holds the text.',
    },
    release: {
      ja: '文書「{document}」の本文は、再配布の根拠がないため、この公開版に含まれていません。この文書の引用は、ここでは照合できません。',
      en: 'This release leaves out the text of “{document}”, for which it has no ground. Quotes of this document cannot be compared with it here.',
    },
  },
  documentation: {
    why: {
      ja: '公開版は、再配布の根拠がある本文だけを含みます。根拠のない文書については、記録が引用している文言だけが残り、ほかの文字は ■ になります。新しい引用は、原文のあるリポジトリでの検査（プルリクエストの検査）で照合されます。',
      en: 'A release contains only texts that may be passed on. Of any other text it has the words that records quote, and ■ for every other character. A new quote is compared when the repository, which holds the text, checks the pull request.',
    },
    failing:
      '# in a project that installs a release without the text of the document\nquote:\n  document: documents/jp-us-digital-economy-dialogue-2024-ja\n  leaf: 1/heading\n  exact: 第14回会合の共同声明内容\n',
    passing:
      '# words that a record of the release quotes already\nquote:\n  document: documents/jp-gb-digital-council-2025-ja\n  leaf: p1/semiconductors/2/s2\n  exact: 初期段階の半導体研究のための共同研究の提案募集を開始した\n',
  },
} as const;
