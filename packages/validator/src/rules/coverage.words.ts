/** The words of `coverage`. */
export const words = {
  description: {
    ja: '「complete」とされた文書では、すべての葉に役割があり、約束の葉はコミットメントに、進捗の葉は更新に、本文の60％以上が引用されている。',
    en: 'In a document that is coded complete, every leaf has a role, and at least 60 % of every commitment leaf is quoted by a commitment, of every progress leaf by an update.',
  },
  messages: {
    open: {
      ja: '網羅率は{percent}％です。{count}個の葉が引用されていません：{leaves}{more}。引用する記録を加えるか、役割を見直してください。',
      en: 'Coverage is {percent} %. {count} leaves are not quoted: {leaves}{more}. Add records that quote them, or reconsider their roles.',
    },
  },
  documentation: {
    why: {
      ja: '文書を「complete」とすることは、約束も進捗も一つも漏らしていないという保証です。「〜についての報告はない」という集計も、この保証があって初めて意味を持ちます。引用されていない葉について記録を加えるか、役割を見直し、作業が残る間は `coding: in-progress` としてください。',
      en: 'To code a document `complete` is to vouch that no promise and no report of progress was left out. Every statement that something is absent from the documents rests on that. Add records for the leaves that are open or reconsider their roles, and keep `coding: in-progress` while work remains.',
    },
    failing:
      'text:\n  coding: complete   # no commitment quotes p3/digital-technical-standards/1\n  leaves:\n    - leaf: p3/digital-technical-standards/1\n      role: commitment\n',
    passing:
      '# in a commitment\nquotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/1\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
  },
} as const;
