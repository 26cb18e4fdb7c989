/** The words of `action-last-resort`. */
export const words = {
  description: {
    ja: '他に当てはまる行為がないときの「cooperate」が、一つの取決めの約束の三割を超えない。',
    en: 'The action of last resort, cooperate, is the primary action of no more than three in ten commitments of an agreement.',
  },
  messages: {
    often: {
      ja: '取決めの約束{units}件のうち{count}件の主たる行為が「cooperate」です。より具体的な行為（exchange、coordinate、research など）が当てはまらないか見直してください。',
      en: '{count} of the {units} commitments of this agreement have cooperate as their primary action. See whether a more telling one (exchange, coordinate, research …) fits.',
    },
  },
  documentation: {
    why: {
      ja: '「協力する」と書かれた約束の多くは、何をどう協力するかを文中で述べています。安易に「cooperate」とすると、約束を行為で探すことができなくなります。',
      en: 'Most promises to cooperate say how. Where cooperate is chosen too readily, nobody can look promises up by what is to be done.',
    },
    failing: '# in most commitments of an agreement\naction: cooperate\n',
    passing: 'action: exchange\notherActions:\n  - cooperate\n',
  },
} as const;
