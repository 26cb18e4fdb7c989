/** The words of `record-replaced`. */
export const words = {
  description: {
    ja: '台帳にあるidで提出する記録は、その記録を改めるものである。',
    en: 'A record that is submitted under an id of the registry is meant to replace the record of that id.',
  },
  messages: {
    changed: {
      ja: '{id} は台帳にすでにあります。この記録は台帳の記録を置き換え、次の項目を改めます：{fields}。新しい記録として提出するときは、別のidを付けてください。',
      en: 'The registry already has {id}. This record replaces it and changes these fields: {fields}. If it is a new record, give it an id of its own.',
    },
  },
  documentation: {
    why: {
      ja: 'idは一つの記録だけを指します。公開済みの記録を改めるときは、同じidで提出してください。警告は改められる項目を示すだけで、提出を妨げません。新しい記録に公開済みの記録と同じidを付けると、公開済みの記録が失われます。',
      en: 'An id names one record. To amend a released record, submit it under the same id: the warning lists the fields that change and does not keep the record out. A new record that takes the id of a released one would erase it.',
    },
    failing: 'type: update\nid: updates/jp-uk-cyber-dialogue   # a new report under an id that is taken\n',
    passing: 'type: update\nid: updates/jp-uk-cyber-dialogue-2025\n',
  },
} as const;
