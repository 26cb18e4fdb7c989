/** The words of `coverage`. */
export const words = {
  description: {
    ja: '全文を分析した文書（[coding-state/complete]）では、すべての箇所に役割がある。役割が[role/commitment]の箇所はコミットメントに、[role/progress]の箇所は報告に、それぞれ本文の60％以上が引用されている。',
    en: 'In a document with the state [coding-state/complete], every passage has a role. Commitments quote at least 60 % of every passage with the role [role/commitment], and reports at least 60 % of every passage with the role [role/progress].',
  },
  messages: {
    open: {
      ja: 'この文書の網羅率は{percent}％です。{count}か所が引用されていません：{leaves}{more}。引用する記録を加えるか、箇所の役割を直してください。作業が残る間は、[document.text.coding]を[coding-state/in-progress]としてください。',
      en: 'Coverage of this document is {percent} %. Passages that are not quoted: {count} ({leaves}{more}). Add records that quote them, or correct their roles. While work remains, set [document.text.coding] to [coding-state/in-progress].',
    },
  },
  documentation: {
    why: {
      ja: '全文を分析した文書は、コミットメントも進捗も一つも漏らしていない文書です。「報告は見当たりません」という記述は、このことを根拠とします。引用されていない箇所が残る間は、全文を分析したとは言えません。',
      en: 'A document that is analysed in full leaves out no commitment and no progress. Every statement that no report was found rests on this. While passages are not quoted, the document is not analysed in full.',
    },
    failing:
      'text:\n  coding: complete   # no commitment quotes p3/digital-technical-standards/1\n  leaves:\n    - leaf: p3/digital-technical-standards/1\n      role: commitment\n',
    passing:
      '# in a commitment\nquotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/1\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
  },
} as const;
