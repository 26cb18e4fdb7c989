/** The words of `coding-reported`. */
export const words = {
  description: {
    ja: '全文を分析した文書（[coding-state/complete]）には、二つの分析と分析報告書がある。',
    en: 'A document with the state [coding-state/complete] has two readings and a coding report.',
  },
  messages: {
    missing: {
      ja: '文書「{id}」は[coding-state/complete]とされていますが、分析報告書「{report}」がありません。二つの分析を coding フォルダーに置いて報告書を加えるか、[document.text.coding]を[coding-state/in-progress]としてください。',
      en: 'The state of “{id}” is [coding-state/complete], but there is no coding report “{report}”. Put two readings into the folder “coding” and add the report, or set [document.text.coding] to [coding-state/in-progress].',
    },
  },
  documentation: {
    why: {
      ja: '「報告は見当たりません」という記述は、全文を分析した文書を根拠とします。誰でも確かめられるように、互いの結果を見ずに行った二つの分析と、相違をどう確定したかの報告書を残します。新しい文書は、records、sources、coding を含む一つのフォルダーとして提出できます。',
      en: 'Every statement that no report was found rests on the documents that are analysed in full. So that anybody can check them, two readings that were made without sight of each other are kept, with a report that settles their differences. You can submit a new document as one folder that holds records, sources and coding.',
    },
    failing: 'type: document\nid: documents/new-memo   # no coding report names it\ntext:\n  coding: complete\n',
    passing: 'type: document\nid: documents/new-memo\ntext:\n  coding: in-progress\n',
  },
} as const;
