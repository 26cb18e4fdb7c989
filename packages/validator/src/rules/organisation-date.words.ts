/** The words of `organisation-date`. */
export const words = {
  description: {
    ja: '合意文書、会合・署名及び報告に関わる組織は、その時に存在していた。',
    en: 'A body that takes part in an agreement, a meeting or a report existed at that time.',
  },
  messages: {
    'not-yet': {
      ja: '「{id}」は {from} より前には存在しませんが、この記録の日付は {date} です。その時に任務を担っていた組織を書いてください。',
      en: '“{id}” did not exist before {from}, but this record is dated {date}. Name the body that was in charge then.',
    },
    'no-longer': {
      ja: '「{id}」は {until} までしか存在しませんが、この記録の日付は {date} です。任務を引き継いだ組織を書いてください。',
      en: '“{id}” existed only until {until}, but this record is dated {date}. Name the body that took over.',
    },
  },
  documentation: {
    why: {
      ja: '省庁は再編されます。2022年の文書の主体を2023年に設けられた省とすると、誰が約束したかを誤って伝えることになります。どの組織が機能を引き継いだかは、組織の記録の[organisation.changes]に書かれています。',
      en: 'Departments are reorganised. If a ministry of 2023 is named as the actor of a text of 2022, the record misstates who promised. The field [organisation.changes] of the bodies says which body took over.',
    },
    failing: '# agreement of 2022-12-07\nthrough:\n  - organisations/gb-dsit\n',
    passing: '# agreement of 2022-12-07\nthrough:\n  - organisations/gb-dcms\n',
  },
} as const;
