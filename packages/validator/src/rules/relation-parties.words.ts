/** The words of `relation-parties`. */
export const words = {
  description: {
    ja: 'コミットメントの関係は、その種別が認める合意文書の間で、後のコミットメントから以前のコミットメントを指す。',
    en: 'A relation between commitments joins agreements that its kind allows, and points from the later one to the earlier one.',
  },
  messages: {
    'other-agreement': {
      ja: '{kind}は同じ合意文書の並行文書の間の関係ですが、「{to}」は別の合意文書のコミットメントです。別の種別を選んでください。',
      en: '{kind} joins parallel texts of one agreement, but “{to}” belongs to another agreement. Choose another kind.',
    },
    'same-agreement': {
      ja: '{kind}は異なる合意文書の間の関係ですが、「{to}」は同じ合意文書のコミットメントです。同じ文書での繰返しであれば[commitment.quotes]に引用を加え、並行文書であれば[relation/renders]としてください。',
      en: '{kind} joins different agreements, but “{to}” belongs to the same one. If the text repeats itself, add a quote to [commitment.quotes]; if the texts are parallel, use [relation/renders].',
    },
    'other-parties': {
      ja: '{kind}は同じ当事者の合意文書の間の関係ですが、「{to}」の合意文書は当事者が異なります。同じ行為を約束している場合は、[relation/parallels]としてください。',
      en: '{kind} joins agreements of the same parties, but the agreement of “{to}” has other parties. If the same conduct is promised, use [relation/parallels].',
    },
    'same-parties': {
      ja: '[relation/parallels]は当事者が異なる合意文書の間の関係ですが、「{to}」の合意文書は当事者が同じです。別の種別を選んでください。',
      en: '[relation/parallels] joins agreements of different parties, but the agreement of “{to}” has the same parties. Choose another kind.',
    },
    order: {
      ja: '関係は後のコミットメントに書きますが、「{to}」の方が後の合意文書のコミットメントです。関係を「{to}」の記録に移してください。',
      en: 'A relation is stored on the later commitment, but the agreement of “{to}” is the later one. Move the relation to “{to}”.',
    },
  },
  documentation: {
    why: {
      ja: 'コミットメントの系譜と状態は、関係から計算されます。以前のコミットメントが後のコミットメントを継続することはなく、ほかの当事者の間のコミットメントが状態に反映されることもありません。種別と向きを確かめてください。',
      en: 'The history and the status of a commitment are computed from relations. An earlier commitment cannot continue a later one, and commitments of other parties are not counted in the status. Check the kind and the direction.',
    },
    failing:
      'relations:\n  - kind: continues\n    to: jp-us-digital-economy-dialogue-2024/further-cooperation-in-the-itu\n',
    passing:
      'relations:\n  - kind: parallels\n    to: jp-us-digital-economy-dialogue-2024/further-cooperation-in-the-itu\n',
  },
} as const;
