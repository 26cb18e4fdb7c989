/** The words of `leaf-role`. */
export const words = {
  description: {
    ja: '「complete」の文書ではすべての葉に役割があり、「none」の文書では葉に役割がない。',
    en: 'In a document coded complete every leaf has a role; in one coded none, no leaf has.',
  },
  messages: {
    missing: {
      ja: '文書は「complete」とされていますが、{count}個の葉に役割がありません：{leaves}{more}。役割を付けるか、`coding` を「in-progress」にしてください。',
      en: 'The document is coded complete, but {count} leaves have no role: {leaves}{more}. Give them one, or set `coding` to in-progress.',
    },
    unexpected: {
      ja: '文書は「none」とされていますが、{count}個の葉に役割があります：{leaves}{more}。`coding` を「in-progress」にしてください。',
      en: 'The document is coded none, but {count} leaves have a role: {leaves}{more}. Set `coding` to in-progress.',
    },
  },
  documentation: {
    why: {
      ja: '「complete」は、すべての文を読み、その役割を一つに定めたことを意味します。役割のない葉が残れば網羅率は意味を失い、逆に「none」の文書に役割があれば、符号化した範囲が誤って伝わります。役割を付けるか、実際の作業に合わせて `coding` を改めてください。',
      en: '`complete` says that every sentence was read and given its one role. A leaf without a role makes coverage meaningless, and roles in a document coded `none` misstate what has been coded. Give the roles, or let `coding` say how far the work has come.',
    },
    failing: 'coding: complete\nleaves:\n  - leaf: background/1/s1\n    begins: 日英関係は、科学技術分野\n',
    passing:
      'coding: complete\nleaves:\n  - leaf: background/1/s1\n    role: background\n    begins: 日英関係は、科学技術分野\n',
  },
} as const;
