/** The words of `pillar-order`. */
export const words = {
  description: {
    ja: '同じ合意の柱どうし、同じ柱の分野どうしの順番（`order`）は重複しない。',
    en: 'No two pillars of an agreement, and no two areas of a pillar, have the same `order`.',
  },
  messages: {
    repeated: {
      ja: '順番 {order} は「{other}」にも使われています。原文での順に番号を付け直してください。',
      en: 'The order {order} is also that of “{other}”. Number them as they stand in the text.',
    },
  },
  documentation: {
    why: {
      ja: '柱と分野は、原文に並ぶ順に示します。同じ順番が二つあると、表示の順が記録のファイル名などの偶然に左右されます。原文の並びに従い、同じ合意の柱どうし、同じ柱の分野どうしで、異なる番号を付けてください。',
      en: 'Pillars and areas are shown in the order of the text. Where two have the same `order`, it is left to chance which comes first. Number the pillars of an agreement, and the areas of a pillar, as they stand in the text.',
    },
    failing:
      '# jp-gb-digital-partnership-2022/pillars/cyber-resilience\nparent: jp-gb-digital-partnership-2022/pillars/digital-infrastructure-and-technologies\norder: 1   # also the order of the first area\n',
    passing:
      '# jp-gb-digital-partnership-2022/pillars/cyber-resilience\nparent: jp-gb-digital-partnership-2022/pillars/digital-infrastructure-and-technologies\norder: 2\n',
  },
} as const;
