const ANSWERS = {
  slug: ['Short name / 短い名前', 'dfft-talks-2023'],
  about: ['Commitment / コミットメント', 'jp-gb-digital-partnership-2022/data-free-flow-with-trust'],
  kind: ['What happened / 何があったか', 'related-activity (Related activity / 関連する活動)'],
  basis: ['What ties it to the commitment / コミットメントとの結び付き', 'inferred (Inferred from context / 文脈からの推定)'],
  'reason-en': ['Reason in English / 理由（英語）', 'The United Kingdom was visited.'],
  'reason-ja': ['Reason in Japanese / 理由（日本語）', '英国を訪問した。'],
  'title-en': ['Title in English / 題名（英語）', 'Exchange of views on DFFT'],
  'title-ja': ['Title in Japanese / 題名（日本語）', 'DFFTに関する意見交換'],
  'summary-en': ['Summary in English / 要約（英語）', 'Views were exchanged.\nFive countries were visited.'],
  'summary-ja': ['Summary in Japanese / 要約（日本語）', '意見を交換した。'],
  date: ['Date / 日付', '2023-01-08/2023-01-16'],
  url: ['Address of the page / ページのアドレス', 'https://www.digital.go.jp/news/8e9d25ab-5db7-43c7-a1f0-f48d7ff7c8b9/'],
  publisher: ['Publisher of the page / ページの発行者', 'デジタル庁'],
  page: ['Title of the page / ページの題名', '出張しました'],
  origin: ['Who speaks on the page / ページは誰の発信か', 'party (One party alone / 一方の当事者)'],
  read: ['Day on which you read it / 閲覧した日', '2026-11-28'],
  consent: ['Licence / ライセンス', '- [X] I wrote these texts myself and publish them under CC BY 4.0. / これらの文は自分で書いたものであり、CC BY 4.0で公開します。'],
};

/**
 * The body of an issue, as GitHub writes it when somebody has filled in the form of a report.
 *
 * @param {Record<string, string>} [answers] other answers than those of a right form, by field
 * @returns {string}
 */
export function filledForm(answers = {}) {
  return Object.entries(ANSWERS)
    .map(([id, [label, answer]]) => `### ${label}\n\n${answers[id] ?? answer}`)
    .join('\n\n');
}
