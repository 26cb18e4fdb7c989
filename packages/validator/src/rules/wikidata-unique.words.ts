/** The words of `wikidata-unique`. */
export const words = {
  description: {
    ja: 'Wikidata の一つの項目は、一つの組織にだけ記録される。',
    en: 'An item of Wikidata is recorded on one organisation only.',
  },
  messages: {
    used: {
      ja: 'Wikidata の {item} は {other} に記録されています。どちらの組織の項目かを確かめ、他方から取り除いてください。',
      en: 'The item {item} is recorded on {other}. See whose it is, and take it from the other.',
    },
  },
  documentation: {
    why: {
      ja: '二つの組織に同じ項目があれば、少なくとも一方は誤りです。項目の頁を見て確かめられないときは、記録しません。',
      en: 'Where two organisations have the same item, one of them at least is wrong. Where its page cannot be seen, none is recorded.',
    },
    failing: '# organisations/jp-mic and organisations/jp-meti\nwikidata: Q17\n',
    passing: '# organisations/japan alone\nwikidata: Q17\n',
  },
} as const;
