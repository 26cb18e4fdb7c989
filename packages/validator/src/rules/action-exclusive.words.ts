/** The words of `action-exclusive`. */
export const words = {
  description: {
    ja: '[action/cooperate]は、ほかの行為の種別とともには用いない。',
    en: '[action/cooperate] is never combined with another action.',
  },
  messages: {
    primary: {
      ja: '[commitment.action]が[action/cooperate]ですが、[commitment.otherActions]にも種別があります。[commitment.otherActions]にある種別を[commitment.action]とし、[action/cooperate]を削除してください。',
      en: '[commitment.action] is [action/cooperate], but [commitment.otherActions] lists others. Move one of them to [commitment.action] and remove [action/cooperate].',
    },
    other: {
      ja: '何を行うかを示す種別がほかにあるため、[action/cooperate]は不要です。[commitment.otherActions]から削除してください。',
      en: 'Another action says what will be done, so [action/cooperate] is not needed. Remove it from [commitment.otherActions].',
    },
  },
  documentation: {
    why: {
      ja: '[action/cooperate]は、協力することだけが述べられ、何を行うかが示されていない場合の種別です。ほかに当てはまる種別があれば、何を行うかは示されています。',
      en: '[action/cooperate] is for words that promise cooperation and do not say what will be done. If another action fits, the words do say it.',
    },
    failing: 'action: exchange\notherActions:\n  - cooperate\n',
    passing: 'action: exchange\n',
  },
} as const;
