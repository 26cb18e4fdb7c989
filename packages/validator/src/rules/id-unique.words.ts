/** The words of `id-unique`. */
export const words = {
  description: { ja: '同じidを持つ記録は一つだけである。', en: 'No two records have the same id.' },
  messages: {
    repeated: {
      ja: 'id「{id}」は「{other}」でも使われています。一方を改めてください。',
      en: 'The id “{id}” is also used in “{other}”. Change one of them.',
    },
    'repeated-line': {
      ja: 'この id は{line}行目でも使われています。どちらかを改めてください。',
      en: 'This id is also used in line {line}. Change one of them.',
    },
  },
  documentation: {
    why: {
      ja: 'id は、記録を参照し、引用し、更新するための唯一の名前であり、一度公開されれば変わりません。同じ id を持つ記録が二つあると、参照がどちらを指すかが定まりません。内容が同じであれば一つにまとめ、異なるものであれば一方の id を改めてください。',
      en: 'An id is the one name by which a record is referred to, cited and updated, and once released it stays. With two records of one id, no reference says which is meant. Merge them if they are the same; otherwise give one of them another id.',
    },
    failing: '# first.yaml and second.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n',
    passing:
      '# first.yaml\ntype: update\nid: updates/semiconductor-joint-research-call\n# second.yaml\ntype: update\nid: updates/semiconductor-policy-exchanges-2024\n',
  },
} as const;
