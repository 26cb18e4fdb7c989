/** The words of `date-order`. */
export const words = {
  description: {
    ja: '定義上の前後が決まっている二つの日付は、どう読んでもその順に反することがない。',
    en: 'Two dates whose order follows from what they mean can be read in that order.',
  },
  messages: {
    issued: {
      ja: '文書「{id}」の発行日（{issued}）が、この記録の日付（{date}）より前です。二つの日付と、文書の指定を確かめてください。',
      en: '“{id}” was issued {issued}, before the date of this record ({date}). Check both dates, and whether that document is meant.',
    },
    'later-basis': {
      ja: '「{kind}」は先にあったものを指しますが、「{id}」の日付（{other}）は、この取決めの日付（{date}）より後です。種類と日付を確かめてください。',
      en: '{kind} leads to what was there before, but “{id}” is dated {other}, after this agreement ({date}). Check the kind and both dates.',
    },
    'earlier-outcome': {
      ja: '「{kind}」は後に生じたものを指しますが、「{id}」の日付（{other}）は、この取決めの日付（{date}）より前です。種類と日付を確かめてください。',
      en: '{kind} leads to what came of it, but “{id}” is dated {other}, before this agreement ({date}). Check the kind and both dates.',
    },
    event: {
      ja: '更新の日付（{date}）が、行事「{id}」の日付（{other}）と重なりません。日付は行事に従うため、`date` を除くか、行事を確かめてください。',
      en: 'The update is dated {date}, and its event “{id}” took place {other}. The event says when: remove `date`, or check which event it was.',
    },
    'before-agreement': {
      ja: '更新の日付（{date}）が、対象の取決め「{id}」の日付（{other}）より前です。日付か、対象を確かめてください。',
      en: 'The update is dated {date}, before the agreement that it reports on (“{id}”, {other}). Check the date, or what the update is about.',
    },
    review: {
      ja: '根拠の日付（{date}）が、この更新を確認した日（{reviewed}）より後です。根拠を確かめ、`reviewed` をその日に改めてください。',
      en: 'The evidence is of {date}, after the day of the review ({reviewed}). Check the evidence, and set `reviewed` to the day on which you did.',
    },
    published: {
      ja: '公表日（{published}）が、読んだ日（{read}）より後です。二つの日付を確かめてください。',
      en: 'It was published {published}, after the day on which it was read ({read}). Check both dates.',
    },
    reading: {
      ja: '読み終えた日（{day}）が、文書の発行日（{issued}）より前です。二つの日付を確かめてください。',
      en: 'The reading was finished on {day}, before the document was issued ({issued}). Check both dates.',
    },
    name: {
      ja: '名称の終わり（{until}）が、始まり（{from}）より前です。二つの日付を確かめてください。',
      en: 'The name ends {until}, before it begins ({from}). Check both dates.',
    },
    names: {
      ja: '名称は新しいものから順に並べますが、この名称の日付（{older}）は、一つ前の名称の日付（{newer}）より後です。順か、日付を確かめてください。',
      en: 'Names are listed from the latest to the first, but this one is of {older}, after the one above it ({newer}). Check the order, or the dates.',
    },
    life: {
      ja: '名称の日付（{bound}）が、組織の {kind} の日（{date}）の外にあります。二つの日付を確かめてください。',
      en: 'The name is dated {bound}, beyond the day on which the body was {kind} ({date}). Check both dates.',
    },
    body: {
      ja: '「{id}」の存続期間の端（{bound}）が、この変更の日（{date}）と両立しません。変更前には `original` が、変更後には `resulting` が存在します。',
      en: '“{id}” did not exist then: its names are bounded by {bound}, and the change is of {date}. Bodies of `original` exist before it, and those of `resulting` after it.',
    },
  },
  documentation: {
    why: {
      ja: '合意の本文がその合意より先に発行されたり、行事の成果文書が行事より先に出たりすることはありません。順に反する日付は、年の書き誤りか、別の記録の取り違えです。年だけ、月までの日付は広く読み、どう読んでも両立しないときにだけ指摘します。',
      en: 'The text of an agreement is not issued before there is one, and what came out of a meeting is not older than the meeting. Dates against that order are a slip in the year, or name the wrong record. A year or a month is read widely: only what no reading can reconcile is reported.',
    },
    failing: '# the document was issued 2022-12-07\ndate:\n  edtf: 2023-12-07\n',
    passing: 'date:\n  edtf: 2022-12-07\n',
  },
} as const;
