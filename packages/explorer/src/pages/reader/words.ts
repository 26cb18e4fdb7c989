/** Words of the pages of documents. */
export const readerWords = {
  roles: { ja: '各箇所の役割（チェックを外すと薄く表示）', en: 'Role of each passage (untick to fade)' },
  coverage: {
    ja: (leaves: number, percent: number) => `役割を付けた箇所：全${leaves}か所の${percent}%`,
    en: (leaves: number, percent: number) => `Passages with a role: ${percent}% of ${leaves}`,
  },
  strip: {
    ja: '帯の幅は箇所の長さを示します。帯を選択すると、その箇所に移動します。',
    en: 'Each bar is as wide as its passage is long, and leads to it.',
  },
  /** How many passages have a role. */
  inRole: { ja: (count: number) => `${count}か所`, en: (count: number) => `(${count})` },
  link: { ja: 'この箇所へのリンク', en: 'Link to this passage' },
  selectionLink: { ja: '選択した部分へのリンクをコピー', en: 'Copy a link to the selection' },
  selectionYaml: { ja: '選択した部分を引用（YAML）としてコピー', en: 'Copy the selection as a quote (YAML)' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  contact: { ja: '〔連絡先省略〕', en: '[contact details left out]' },
  commitment: { ja: 'コミットメント', en: 'Commitment' },
  report: { ja: '報告の根拠', en: 'Evidence of a report' },
  why: { ja: '役割の理由', en: 'Why this role' },
  meant: { ja: (text: string) => `正しくは「${text}」`, en: (text: string) => `Meant: “${text}”` },
  folded: {
    ja: (count: number) => `本文外の要素 ${count}か所`,
    en: (count: number) => `Passages outside the text: ${count}`,
  },
  notHeld: {
    ja: 'この文書は存在を確認していますが、本文を収録していないため、引用の照合や役割の付与は行っていません。',
    en: 'This document is known, but its text is not included. Its quotes have not been checked and its passages have no roles.',
  },
  compare: { ja: '二つの文書の対照', en: 'The two side by side' },
  facts: {
    printed: { ja: '原文の表題', en: 'Title as printed' },
    language: { ja: '言語', en: 'Language' },
    publishers: { ja: '公表機関', en: 'Published by' },
    issued: { ja: '公表日', en: 'Issued' },
    authenticity: { ja: '正文との関係', en: 'Standing of the text' },
    agreements: { ja: '合意文書', en: 'Agreement' },
    parallels: { ja: '対応する文書', en: 'Parallel texts' },
    url: { ja: '掲載ページ', en: 'Where it is published' },
    licence: { ja: '利用条件と出典', en: 'Terms and attribution' },
    processing: { ja: '加工の内容', en: 'How the text was processed' },
  },
} as const;
