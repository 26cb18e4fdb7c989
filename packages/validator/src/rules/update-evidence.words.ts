/** The words of `update-evidence`. */
export const words = {
  description: {
    ja: '報告には[update.evidence]がある。報告が見つからなかったという記録（[update-kind/no-evidence-found]）には、代わりに[update.search]がある。',
    en: 'A report has [update.evidence]. A record of the kind [update-kind/no-evidence-found] has [update.search] instead.',
  },
  messages: {
    mixed: {
      ja: '[update-kind/no-evidence-found]と、ほかの種別が一つの記録にあります。二つの記録に分けてください。',
      en: 'The record mixes [update-kind/no-evidence-found] with other kinds. Make two records of it.',
    },
    'no-evidence': {
      ja: '[update.evidence]又は[update.search]が必要ですが、どちらもありません。行われたことの報告であれば、収録した文書の引用か、公開されたページを[update.evidence]に書いてください。',
      en: 'One of [update.evidence] and [update.search] is needed, and the record has neither. To report what was done, give in [update.evidence] a quote from an included document, or a public page.',
    },
    'no-basis': {
      ja: '[update.about.basis]がありません。報告とコミットメントを結び付けるものを、選択肢から選んでください。',
      en: '[update.about.basis] is missing. Choose from the list what ties the report to the commitment.',
    },
    'no-search': {
      ja: '[update-kind/no-evidence-found]の記録に、[update.search]がありません。調べた場所、検索語及び日を書いてください。',
      en: 'A record of the kind [update-kind/no-evidence-found] needs [update.search]. Say where you searched, by which terms, and on which day.',
    },
    'needless-search': {
      ja: '[update.search]は、[update-kind/no-evidence-found]の記録にだけ書きます。削除してください。',
      en: 'Only a record of the kind [update-kind/no-evidence-found] has [update.search]. Remove it.',
    },
    'needless-evidence': {
      ja: '[update-kind/no-evidence-found]の記録に、[update.evidence]があります。根拠資料が見つかったのであれば種別を変え、見つからなかったのであれば[update.evidence]を削除してください。',
      en: 'A record of the kind [update-kind/no-evidence-found] has [update.evidence]. If evidence was found, change the kind; if not, remove [update.evidence].',
    },
  },
  documentation: {
    why: {
      ja: '台帳には、根拠資料で確かめられることだけを載せます。収録した文書の引用か、公開されたページを、[update.evidence]に書いてください。調べても見つからなかったことも、一つの結果です。その場合は、調べた場所、検索語及び日を[update.search]に書きます。',
      en: 'The registry keeps only what can be checked by evidence: a quote from an included document or a public page, in [update.evidence]. To search and find nothing is a result too: [update.search] then says where, by which terms and on which day.',
    },
    failing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/quarterly-gdcp-meetings\n    kind: no-evidence-found\nevidence:\n  - kind: link\n    origin: party\n',
    passing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/quarterly-gdcp-meetings\n    kind: no-evidence-found\nsearch:\n  where:\n    ja: 総務省及び米国国務省の公開ページ\n    en: Public pages of MIC and of the US Department of State\n  terms:\n    - GDCP\n    - 四半期会合\n  day: "2026-11-23"\n',
  },
} as const;
