/** The words of `quote-role`. */
export const words = {
  description: {
    ja: '引用する箇所の役割は、引用の用途に合う。報告の根拠資料には、進捗を述べる箇所（[role/progress]）を引用する。',
    en: 'A quoted passage has the role that the quote needs. The evidence of a report quotes a passage that reports progress ([role/progress]).',
  },
  messages: {
    differs: {
      ja: '箇所「{leaf}」の役割は{role}ですが、{field}に引用できるのは{wanted}の箇所です。別の箇所を引用してください。',
      en: 'The passage “{leaf}” has the role {role}, but {field} quotes a passage with the role {wanted}. Quote another passage.',
    },
    evidence: {
      ja: '箇所「{leaf}」の役割は{role}であり、行われたことを報告していません。行われたことを述べる箇所（役割が[role/progress]のもの）を引用するか、公開されたページを根拠資料にしてください。',
      en: 'The passage “{leaf}” has the role {role}: it does not report what was done. Quote a passage that does (role [role/progress]), or give a public page as evidence.',
    },
  },
  documentation: {
    why: {
      ja: '箇所の役割は、文書を分析したときに定めたものです。報告の根拠資料になるのは、行われたことを報告する箇所です。約束を述べる箇所や背景を述べる箇所は、報告の根拠資料になりません。箇所ごとの役割は、`accords show` に文書の id を付けて実行すると表示されます。文書を分析する人は、役割が誤っていれば、文書の記録で直してください。',
      en: 'The role of a passage was decided when the document was analysed. Only a passage that reports what was done can be evidence of a report; a passage that promises something or gives background cannot. Run `accords show` with the id of the document to see the role of each passage. If you analyse the document and the role is wrong, correct it on the record of the document.',
    },
    failing:
      '# in a commitment\nquotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p1/semiconductors/3   # role: progress\n    exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
    passing:
      '# in an update\nevidence:\n  - kind: quote\n    origin: joint-text\n    quote:\n      document: documents/jp-gb-digital-council-2025-ja\n      leaf: p1/semiconductors/3\n      exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
  },
} as const;
