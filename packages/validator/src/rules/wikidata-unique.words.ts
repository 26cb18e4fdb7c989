/** The words of `wikidata-unique`. */
export const words = {
  description: {
    ja: 'Wikidata の一つの項目は、一つの組織にだけ記録する。',
    en: 'An item of Wikidata is recorded on one organisation only.',
  },
  messages: {
    used: {
      ja: 'Wikidata の項目 {item} は、「{other}」にも記録されています。どちらの組織の項目かを項目のページで確かめ、他方から削除してください。',
      en: 'The Wikidata item {item} is also recorded on “{other}”. See on its page which of the two it describes, and remove it from the other.',
    },
  },
  documentation: {
    why: {
      ja: '二つの組織に同じ項目が記録されていれば、少なくとも一方は誤りです。項目のページを見て確かめられない場合は、記録しません。',
      en: 'If two organisations have the same item, at least one is wrong. If the page of the item cannot be seen, record none.',
    },
    failing: '# organisations/jp-mic and organisations/jp-meti\nwikidata: Q17\n',
    passing: '# organisations/japan alone\nwikidata: Q17\n',
  },
} as const;
