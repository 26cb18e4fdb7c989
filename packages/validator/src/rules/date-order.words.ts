/** The words of `date-order`. */
export const words = {
  description: {
    ja: '前後の順が定まっている二つの日付は、その順に並ぶ。',
    en: 'Two dates that can only come in one order are in that order.',
  },
  messages: {
    issued: {
      ja: '文書「{id}」の発行日（{issued}）が、この記録の日付（{date}）より前です。二つの日付と、文書の指定が正しいかを確かめてください。',
      en: 'The document “{id}” was issued on {issued}, before the date of this record ({date}). Check both dates, and whether this is the right document.',
    },
    'later-basis': {
      ja: '関係の種別が{kind}ですが、相手の「{id}」の日付（{other}）は、この合意文書の日付（{date}）より後です。種別と二つの日付を確かめてください。',
      en: 'The relation is {kind}, but “{id}” is dated {other}, after this agreement ({date}). Check the kind of relation and both dates.',
    },
    'earlier-outcome': {
      ja: '関係の種別が{kind}ですが、相手の「{id}」の日付（{other}）は、この合意文書の日付（{date}）より前です。種別と二つの日付を確かめてください。',
      en: 'The relation is {kind}, but “{id}” is dated {other}, before this agreement ({date}). Check the kind of relation and both dates.',
    },
    event: {
      ja: '報告の日付（{date}）が、会合・署名「{id}」の日付（{other}）と合いません。会合・署名の日付が報告の日付になります。[update.date]を削除するか、[update.event]を直してください。',
      en: 'The report is dated {date}, but its meeting or signing “{id}” took place on {other}. That date holds for the report: remove [update.date], or correct [update.event].',
    },
    'before-agreement': {
      ja: '報告の日付（{date}）が、対象の合意文書「{id}」の日付（{other}）より前です。日付と対象を確かめてください。',
      en: 'The report is dated {date}, before the agreement it reports on (“{id}”, {other}). Check the date, and what the report is about.',
    },
    review: {
      ja: '根拠資料の日付（{date}）が、[update.reviewed]の日（{reviewed}）より後です。根拠資料と照らし合わせ、[update.reviewed]をその日に直してください。',
      en: 'The evidence is dated {date}, after the day in [update.reviewed] ({reviewed}). Compare the report with its evidence, and write the day on which you did so.',
    },
    check: {
      ja: '根拠資料の日付（{date}）が、第二の確認の日（{day}）より後です。根拠資料を改めて照らし合わせるまで、[update.checked]を削除してください。',
      en: 'The evidence is dated {date}, after the day in [update.checked] ({day}). Remove it until a second reader has compared the report with this evidence.',
    },
    published: {
      ja: '公表日（{published}）が、閲覧日（{read}）より後です。二つの日付を確かめてください。',
      en: 'The day of publication ({published}) is after the day of reading ({read}). Check both dates.',
    },
    reading: {
      ja: '分析を終えた日（{day}）が、文書の発行日（{issued}）より前です。二つの日付を確かめてください。',
      en: 'The reading was finished on {day}, before the document was issued ({issued}). Check both dates.',
    },
    name: {
      ja: '名称の終わり（{until}）が、始まり（{from}）より前です。二つの日付を確かめてください。',
      en: 'The name ends on {until}, before it begins ({from}). Check both dates.',
    },
    names: {
      ja: '名称は新しいものから順に並べます。この名称の日付（{older}）は、一つ前の名称の日付（{newer}）より後です。順序又は日付を直してください。',
      en: 'Names are listed from the latest to the first. This one is dated {older}, after the one above it ({newer}). Correct the order or the dates.',
    },
    life: {
      ja: '名称の日付（{bound}）が、組織の変更（{kind}、{date}）と合いません。設立の前と廃止の後には、名称はありません。二つの日付を確かめてください。',
      en: 'The date of the name ({bound}) does not agree with the change {kind} of {date}. A body has no name before it is established or after it is dissolved. Check both dates.',
    },
    body: {
      ja: '「{id}」の名称の期間（{bound} まで又は以後）が、この変更の日（{date}）と合いません。[organisation.changes.original]には変更の前にあった組織を、[organisation.changes.resulting]には変更の後にある組織を書いてください。',
      en: 'The names of “{id}” begin or end with {bound}, which does not agree with the day of the change ({date}). Bodies in [organisation.changes.original] exist before the change, and bodies in [organisation.changes.resulting] after it.',
    },
  },
  documentation: {
    why: {
      ja: '合意文書の本文が合意文書より先に発行されたり、会合の成果文書が会合より先に発行されたりすることはありません。順序が逆の日付は、年の書き誤りか、別の記録の取り違えです。年だけ、又は月までの日付は、その期間のどの日でもよいものとして扱い、どの日であっても順序が逆になる場合にだけ指摘します。',
      en: 'The text of an agreement is not issued before the agreement, and the result of a meeting is not older than the meeting. Dates in the wrong order are a slip in the year, or point to the wrong record. A year or a month may be any of its days: only dates that no day can put in order are reported.',
    },
    failing: '# the document was issued 2022-12-07\ndate:\n  edtf: 2023-12-07\n',
    passing: 'date:\n  edtf: 2022-12-07\n',
  },
} as const;
