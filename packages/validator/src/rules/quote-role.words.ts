/** The words of `quote-role`. */
export const words = {
  description: {
    ja: '引用される葉の役割は、引用の用途に合う（約束は commitment、リード文は stem、更新の根拠は progress など）。',
    en: 'A quoted leaf has the role that the quote needs: commitment for a promise, stem for a lead-in, progress for the evidence of an update, and so on.',
  },
  messages: {
    differs: {
      ja: '葉「{leaf}」の役割は「{role}」ですが、ここで引用できるのは「{roles}」の葉です。引用する葉か、葉の役割を見直してください。',
      en: 'The leaf “{leaf}” has the role {role}; here only a leaf of the role {roles} may be quoted. Reconsider the leaf, or its role.',
    },
  },
  documentation: {
    why: {
      ja: '葉の役割と、その葉を引用する記録の種類は、同じ判断の表と裏です。約束とされた文が更新の根拠になり、背景とされた文が約束になるようでは、どちらかの判断が誤っています。引用する葉を改めるか、手引に照らして葉の役割を見直してください。',
      en: 'The role of a leaf and the kind of record that quotes it are two sides of one judgement. If a commitment rests on a leaf called background, or an update on a leaf called commitment, one of the two is wrong. Quote another leaf, or reconsider the role by the coding manual.',
    },
    failing:
      '# in a commitment\nquotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p1/semiconductors/3   # role: progress\n    exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
    passing:
      '# in an update\nevidence:\n  - kind: quote\n    origin: joint-text\n    quote:\n      document: documents/jp-gb-digital-council-2025-ja\n      leaf: p1/semiconductors/3\n      exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
  },
} as const;
