/** The words of `update-evidence`. */
export const words = {
  description: {
    ja: '更新には根拠（`evidence`）がある。根拠が見つからないという更新には、代わりに調べた範囲（`search`）がある。両者を一つの更新にまとめない。',
    en: 'An update has `evidence`; one that found no evidence has `search` in its place. The two are not mixed in one update.',
  },
  messages: {
    mixed: {
      ja: '「no-evidence-found」と他の種類が一つの更新に混ざっています。別々の更新に分けてください。',
      en: 'The update mixes no-evidence-found with other kinds. Make two updates of it.',
    },
    'no-evidence': {
      ja: '更新に根拠（`evidence`）がありません。登録文書の引用か、公開された頁へのリンクを示してください。',
      en: 'The update has no `evidence`. Give a quote from a registered document or a link to a public page.',
    },
    'no-basis': {
      ja: '報告の「根拠」（`basis`）がありません。何によってこの報告がその記録に結び付くかを、一覧から選んでください。',
      en: 'The “Basis” (`basis`) of the report is missing. Choose from the list what ties the report to the record.',
    },
    'no-search': {
      ja: '「no-evidence-found」の更新に `search` がありません。調べた場所・語・日を書いてください。',
      en: 'An update of the kind no-evidence-found has no `search`. State where, by which terms and when one looked.',
    },
    'needless-search': {
      ja: '`search` は「no-evidence-found」の更新だけに書きます。削除してください。',
      en: '`search` belongs only to an update of the kind no-evidence-found. Remove it.',
    },
    'needless-evidence': {
      ja: '「no-evidence-found」の更新に根拠（`evidence`）があります。更新の種類を改めるか、根拠を削除してください。',
      en: 'An update of the kind no-evidence-found has `evidence`. Change the kind, or remove the evidence.',
    },
  },
  documentation: {
    why: {
      ja: '履行についての記述は、根拠をたどれるものだけを載せます。登録文書の引用か、公開された頁へのリンクを `evidence` に示してください。探しても見つからなかったことも一つの結果であり、そのときは `search` に、どこを、どの語で、いつ調べたかを書きます。',
      en: 'Only statements that can be traced are kept. Give in `evidence` a quote from a registered document, or a link to a public page. To have looked in vain is a finding too: then `search` says where, by which terms and on what day.',
    },
    failing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/quarterly-gdcp-meetings\n    kind: no-evidence-found\nevidence:\n  - kind: link\n    origin: party\n',
    passing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/quarterly-gdcp-meetings\n    kind: no-evidence-found\nsearch:\n  where:\n    ja: 総務省及び米国国務省の公開頁\n    en: Public pages of MIC and of the US Department of State\n  terms:\n    - GDCP\n    - 四半期会合\n  day: "2026-11-23"\n',
  },
} as const;
