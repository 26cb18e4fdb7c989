/** The words of `record-replaced`. */
export const words = {
  description: {
    ja: '台帳の記録と同じ id で提出された記録は、その記録を置き換える。',
    en: 'A record that is submitted under an id of the registry replaces the record of that id.',
  },
  messages: {
    changed: {
      ja: '「{id}」は、台帳にすでにあります。この記録は台帳の記録を置き換え、次の項目を変更します：{fields}。新しい記録であれば、別の id を付けてください。',
      en: 'The registry already has “{id}”. This record replaces it and changes these fields: {fields}. If it is a new record, give it another id.',
    },
  },
  documentation: {
    why: {
      ja: '一つの id は、一つの記録だけを指します。台帳の記録を直すには、同じ id で提出してください。警告は変更される項目を示すだけで、提出を妨げません。新しい記録に同じ id を付けると、台帳の記録が失われます。',
      en: 'An id names one record. To amend a record of the registry, submit it under the same id; the warning lists the fields that change and does not keep the record out. A new record under that id would erase the old one.',
    },
    failing: 'type: update\nid: updates/jp-uk-cyber-dialogue   # a new report under an id that is taken\n',
    passing: 'type: update\nid: updates/jp-uk-cyber-dialogue-2025\n',
  },
} as const;
