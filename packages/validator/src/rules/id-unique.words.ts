/** The words of `id-unique`. */
export const words = {
  description: {
    ja: '同じ id の記録は、一つだけである。',
    en: 'No two records have the same id.',
  },
  messages: {
    repeated: {
      ja: 'id「{id}」は、「{other}」でも使われています。どちらか一方の id を変えてください。',
      en: 'The id “{id}” is also used in “{other}”. Change one of the two.',
    },
    'repeated-line': {
      ja: 'この記録の id は、{line}行目でも使われています。どちらか一方の id を変えてください。',
      en: 'Line {line} uses the same id. Change one of the two.',
    },
  },
  documentation: {
    why: {
      ja: 'id は、記録を参照し、引用し、報告の対象とするための唯一の名前です。同じ id の記録が二つあると、どちらを指すかが分かりません。同じ内容であれば一つにまとめ、異なる内容であれば一方の id を変えてください。',
      en: 'An id is the one name by which a record is referred to, cited and reported on. If two records have one id, nobody knows which is meant. If they say the same, merge them; otherwise change the id of one.',
    },
    failing: '# first.yaml and second.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
    passing:
      '# first.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n# second.yaml\ntype: update\nid: updates/semiconductor-policy-exchanges-2024\n',
  },
} as const;
