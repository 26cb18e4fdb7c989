/** The words of `leaf-role`. */
export const words = {
  description: {
    ja: '全文を分析した文書（[coding-state/complete]）では、すべての箇所に役割がある。分析していない文書（[coding-state/none]）では、どの箇所にも役割がない。',
    en: 'In a document with the state [coding-state/complete], every passage has a role. In a document with the state [coding-state/none], no passage has one.',
  },
  messages: {
    missing: {
      ja: '文書は[coding-state/complete]とされていますが、{count}か所に役割がありません：{leaves}{more}。役割を書くか、[document.text.coding]を[coding-state/in-progress]としてください。',
      en: 'The state of the document is [coding-state/complete], but {count} passages have no role: {leaves}{more}. Give them a role, or set [document.text.coding] to [coding-state/in-progress].',
    },
    unexpected: {
      ja: '文書は[coding-state/none]とされていますが、{count}か所に役割があります：{leaves}{more}。[document.text.coding]を[coding-state/in-progress]としてください。',
      en: 'The state of the document is [coding-state/none], but {count} passages have a role: {leaves}{more}. Set [document.text.coding] to [coding-state/in-progress].',
    },
  },
  documentation: {
    why: {
      ja: '全文を分析した文書では、すべての箇所を読み、それぞれの役割を一つに定めています。役割のない箇所が残っていると、網羅率が意味を失います。反対に、分析していない文書に役割があると、どこまで分析したかが誤って伝わります。',
      en: 'In a document that is analysed in full, every passage was read and given one role. A passage without a role makes coverage meaningless. Roles in a document that is not analysed misstate how far the work has come.',
    },
    failing: 'coding: complete\nleaves:\n  - leaf: background/1/s1\n    begins: 日英関係は、科学技術分野\n',
    passing:
      'coding: complete\nleaves:\n  - leaf: background/1/s1\n    role: background\n    begins: 日英関係は、科学技術分野\n',
  },
} as const;
