/** The words of `pillar-order`. */
export const words = {
  description: {
    ja: '同じ合意文書の柱の順番、及び同じ柱の細目の順番は、重複しない。',
    en: 'No two pillars of an agreement, and no two areas of a pillar, have the same order.',
  },
  messages: {
    repeated: {
      ja: '順番 {order} は、「{other}」でも使われています。原文に並ぶ順に、番号を付け直してください。',
      en: '“{other}” also has the order {order}. Number them in the order of the text.',
    },
  },
  documentation: {
    why: {
      ja: '柱と細目は、原文に並ぶ順に表示します。二つの順番が同じであると、どちらを先に表示するかが定まりません。',
      en: 'Pillars and areas are shown in the order of the text. If two have the same order, it is open which comes first.',
    },
    failing:
      '# jp-gb-digital-partnership-2022/pillars/cyber-resilience\nparent: jp-gb-digital-partnership-2022/pillars/digital-infrastructure-and-technologies\norder: 1   # also the order of the first area\n',
    passing:
      '# jp-gb-digital-partnership-2022/pillars/cyber-resilience\nparent: jp-gb-digital-partnership-2022/pillars/digital-infrastructure-and-technologies\norder: 2\n',
  },
} as const;
