/** The words of `organisation-date`. */
export const words = {
  description: {
    ja: '取決め・行事・更新に関わる組織は、その時に存在していた。',
    en: 'A body that takes part in an agreement, an event or an update existed at that time.',
  },
  messages: {
    'not-yet': {
      ja: '「{id}」は {from} より前には存在しませんが、この記録の日付は {date} です。当時その任に当たった組織を書いてください。',
      en: '“{id}” did not exist before {from}, but this record is dated {date}. Name the body that had the function then.',
    },
    'no-longer': {
      ja: '「{id}」は {until} までしか存在しませんが、この記録の日付は {date} です。任を引き継いだ組織を書いてください。',
      en: '“{id}” existed until {until} only, but this record is dated {date}. Name the body that took over its function.',
    },
  },
  documentation: {
    why: {
      ja: '省庁は再編されます。2022年の文書の主体を2023年にできた省とすると、当時の約束の主体を誤って伝えます。所掌を引き継いだ組織は、組織の記録の `changes` から分かります。',
      en: 'Departments are reorganised. To name a ministry of 2023 as actor of a text of 2022 misreports who promised. Who took a function over is said by `changes` on the organisations.',
    },
    failing: '# agreement of 2022-12-07\nthrough:\n  - organisations/gb-dsit\n',
    passing: '# agreement of 2022-12-07\nthrough:\n  - organisations/gb-dcms\n',
  },
} as const;
