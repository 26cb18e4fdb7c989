/** The words of `relation-parties`. */
export const words = {
  description: {
    ja: '約束の間の関係は、その種類が求める取決めの間に、後のものから先のものへ置かれる。',
    en: 'A relation between commitments stands between the agreements that its kind is for, from the later to the earlier.',
  },
  messages: {
    'other-agreement': {
      ja: '「{kind}」は同じ取決めの並行文書の間の関係ですが、{to} は別の取決めの約束です。関係の種類を改めてください。',
      en: '{kind} relates parallel texts of one agreement, but {to} belongs to another agreement. Choose another kind.',
    },
    'same-agreement': {
      ja: '「{kind}」は異なる取決めの間の関係ですが、{to} は同じ取決めの約束です。同じ約束の繰返しは第二の引用とし、並行文書であれば renders としてください。',
      en: '{kind} relates different agreements, but {to} belongs to the same one. A repetition is a second quote; a parallel text has renders.',
    },
    'other-parties': {
      ja: '「{kind}」は同じ当事者の取決めの間の関係ですが、{to} の取決めの当事者が異なります。同種の約束であれば parallels としてください。',
      en: '{kind} relates agreements of the same parties, but that of {to} has others. Where the same conduct is promised, use parallels.',
    },
    'same-parties': {
      ja: '「parallels」は当事者の異なる取決めの間の関係ですが、{to} の取決めは同じ当事者のものです。関係の種類を改めてください。',
      en: 'parallels relates agreements of different parties, but that of {to} has the same. Choose another kind.',
    },
    order: {
      ja: '関係は後の取決めの約束に置きますが、{to} の取決めの方が後のものです。関係を {to} に移してください。',
      en: 'A relation is stored on the later commitment, but the agreement of {to} is the later one. Move the relation to {to}.',
    },
  },
  documentation: {
    why: {
      ja: '関係は約束の系譜と状態の根拠になります。先の取決めが後の取決めを「継続」することはなく、別の国の間の約束が状態を動かすこともありません。種類と向きを確かめてください。',
      en: 'Relations carry lineage and status. An earlier agreement cannot continue a later one, and what other countries promised each other moves no status. Check kind and direction.',
    },
    failing:
      'relations:\n  - kind: continues\n    to: jp-us-digital-economy-dialogue-2024/further-cooperation-in-the-itu\n',
    passing:
      'relations:\n  - kind: parallels\n    to: jp-us-digital-economy-dialogue-2024/further-cooperation-in-the-itu\n',
  },
} as const;
