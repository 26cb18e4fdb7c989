/** Words of the page on the registry itself. */
export const words = {
  title: { ja: '台帳について', en: 'About the registry' },
  lead: {
    ja: 'この台帳が記録すること、その読み方、内容を決める者、誤りを正す方法を説明します。',
    en: 'What this registry records, how to read it, who decides what stands in it, and how a mistake is put right.',
  },
  what: { ja: '記録する内容', en: 'What it records' },
  whatText: [
    {
      ja: 'デジタル分野の政府間の合意文書を一文ずつ読み、当事者が自ら行うと述べたことをコミットメントとして記録しています。その後に公表された資料から、コミットメントについての報告も記録しています。',
      en: 'We read agreements between governments on digital technology sentence by sentence. What the parties say they will do is recorded as commitments. Reports on these commitments are recorded from what is published later.',
    },
    {
      ja: '当プロジェクトは政府の機関ではありません。どの政府の見解も示しません。',
      en: 'The project is not part of any government and speaks for none.',
    },
  ],
  read: { ja: '記録の読み方', en: 'How to read a record' },
  readText: [
    {
      ja: '左に実線がある明朝体の文は、原文又は根拠資料の文言です。出典を必ず示します。左に点線がある文は当プロジェクトの訳で、公式の訳ではありません。それ以外の文は、当プロジェクトが書いたものです。',
      en: 'Text in serif type with a solid rule at its left is printed in a source, which is always named. Text with a dotted rule at its left is our translation; it is not official. All other text is our own.',
    },
    {
      ja: '状態は、記録されている報告から計算したものです。実際に行われたことの全体を示すものではありません。「記録なし」は、取組が行われなかったことを意味しません。',
      en: 'A status is computed from the reports on record. It does not show everything that was done. “No report on record” does not mean that nothing was done.',
    },
    {
      ja: '当プロジェクトは、当事者も取組も評価しません。点数、順位、達成率は示しません。',
      en: 'We rate neither parties nor their work. There are no scores, no rankings and no percentages of delivery.',
    },
  ],
  states: { ja: '状態', en: 'Statuses' },
  strengths: { ja: '表現の強さ', en: 'Strength of wording' },
  origins: { ja: '根拠資料の出所', en: 'Origin of evidence' },
  more: { ja: '原文から記録を作成する方法（分析の手引）', en: 'How a source text becomes records (codebook)' },
  decide: { ja: '内容を決める者', en: 'Who decides' },
  readers: {
    ja: (kinds: string) =>
      `原文から記録を作成する方法は、分析の手引に定めています。全文を分析した文書は、二つの読み手（${kinds}）がそれぞれ相手の結果を見ずに読みました。相違とその決着は公開しています。`,
    en: (kinds: string) =>
      `The codebook defines how a text becomes records. Each document analysed in full was read by two readers (${kinds}); neither saw the result of the other. If they differed, the difference and its settlement are public.`,
  },
  decideText: [
    {
      ja: '誰でも報告や訂正を提案できます。提案は、規則による検査に通り、査読者が根拠資料と照合した後に取り込みます。提案を書いた者と、その提案に関わる当事者や機関に勤める者は、その提案を査読しません。',
      en: 'Anyone may propose a report or a correction. A proposal is accepted after it has passed the rules and a reviewer has compared it with its evidence. Nobody reviews a proposal that they wrote, or one on a party or body for which they work.',
    },
  ],
  governance: { ja: '運営方針の全文', en: 'The rules of governance in full' },
  correct: { ja: '誤りの訂正、当事者の意見', en: 'Corrections, and replies of parties' },
  correctText: [
    {
      ja: '記録の誤りは、次のバージョンで訂正します。当事者が約束したことや行ったことを誤って伝える記載は、誤りを確認した日から7日以内に訂正します。訂正した記録は、データの変更履歴に示します。',
      en: 'A mistake is corrected in the next version. A mistake that misstates what a party promised or did is corrected within 7 days after it was confirmed. The changes of the data name each corrected record.',
    },
    {
      ja: '公開した記録は削除しません。載せておくべきでない記録は取り下げ、その旨と理由をページに示します。',
      en: 'No published record is deleted. A record that should not stand is withdrawn; its page says so and gives the reason.',
    },
    {
      ja: '合意文書の当事者と、記録に名のある機関は、記載について意見を述べることができます。管理者は14日以内に回答します。',
      en: 'A party to an agreement, or a body that a record names, may reply to what the registry says. The maintainers answer within 14 days.',
    },
  ],
  links: {
    report: { ja: '報告の提出', en: 'Submit a report' },
    correction: { ja: '記録の誤りの連絡', en: 'Tell us about a mistake' },
    reply: { ja: '当事者の意見の提出', en: 'Send a reply of a party or body' },
    changes: { ja: 'データの変更履歴', en: 'Changes of the data' },
  },
  accessibility: { ja: 'アクセシビリティ', en: 'Accessibility' },
  accessibilityText: [
    {
      ja: 'このサイトは、WCAG 2.2のレベルAAへの適合を目標としています。すべてのページは、JavaScriptがなくても読むことができ、キーボードだけで操作できます。色だけ、書体だけで示す情報はありません。図の内容は、文章、一覧又は表でも示しています。',
      en: 'This site aims to conform to WCAG 2.2, level AA. Every page can be read without JavaScript and used with a keyboard alone. Nothing is shown by colour alone or by typeface alone. What a figure shows is also given as text, a list or a table.',
    },
    {
      ja: '公開の前に、各種類のページを、日本語と英語、幅390ピクセルと1280ピクセル、明るい配色と暗い配色のそれぞれについて、axe-coreで検査しています。自動検査が見つけるのは問題の一部です。支援技術の利用者による検査は、まだ行っていません。',
      en: 'Before each release, every kind of page is checked with axe-core in Japanese and English, at widths of 390 and 1280 pixels, in light and dark colours. Automatic checks find only part of the problems. Users of assistive technology have not tested the site yet.',
    },
    {
      ja: '現在の制約：外部のサイトにある資料には、PDFなど、アクセシビリティを当プロジェクトが確認していないものがあります。分析の手引などの技術資料は英語だけです。',
      en: 'Known limits: we have not checked whether linked sources on other sites, such as PDF files, are accessible. Technical references such as the codebook are in English only.',
    },
    {
      ja: '利用できない箇所があれば、次のリンクからお知らせください。',
      en: 'If something does not work for you, please tell us through this link.',
    },
  ],
  barrier: { ja: '利用できない箇所の連絡', en: 'Report a barrier' },
  privacy: { ja: '利用者の情報', en: 'Privacy' },
  privacyText: [
    {
      ja: 'このサイトは、クッキーを使わず、閲覧履歴を収集せず、他のサイトと通信しません。報告のフォームに入力した内容は、提出の操作をするまで、利用者の端末だけに保存されます。',
      en: 'This site sets no cookies, gathers no statistics and asks nothing of another site. What you type into the form for reports is kept on your device alone until you choose to submit it.',
    },
  ],
} as const;
