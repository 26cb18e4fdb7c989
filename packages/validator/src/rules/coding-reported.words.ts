/** The words of `coding-reported`. */
export const words = {
  description: {
    ja: '全文を分析したとする文書には、2人が別々に読んだ記録と、その報告がある。',
    en: 'A document that is analysed in full has two readings and a report on them.',
  },
  messages: {
    missing: {
      ja: '文書「{id}」は全文を分析した（complete）とされていますが、分析の報告「{report}」がありません。2つの読解を coding に置いて報告を加えるか、`coding` を in-progress にしてください。',
      en: 'The document “{id}” is said to be analysed in full (complete), and there is no report “{report}”. Put two readings into the folder coding and add the report, or set `coding` to in-progress.',
    },
  },
  documentation: {
    why: {
      ja: '全文を分析したとする文書は、報告が見当たらないという記述の土台になります。そのため、互いに見ずに読んだ2つの読解と、違いをどう決めたかの報告を、誰でも確かめられるように残します。新しい文書は、records、sources、coding を含む一つのフォルダーとして提出できます。',
      en: 'Statements that nothing was reported rest on the documents that are analysed in full. So that anybody can check them, two readings made without sight of each other are kept, with a report on how their differences were settled. A new document can be submitted as one folder that holds records, sources and coding.',
    },
    failing: 'type: document\nid: documents/new-memo   # no coding report names it\ntext:\n  coding: complete\n',
    passing: 'type: document\nid: documents/new-memo\ntext:\n  coding: in-progress\n',
  },
} as const;
