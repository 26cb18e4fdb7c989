/** The words of `strength-override`. */
export const words = {
  description: {
    ja: '表現の強さの上書きは、述語から導かれる段階と異なる段階を示す。',
    en: 'An override of strength states a level that the predicates do not give.',
  },
  messages: {
    idle: {
      ja: '述語から導かれる段階も{level}であるため、[commitment.strengthOverride]は不要です。削除してください。',
      en: 'The predicates also give the level {level}, so [commitment.strengthOverride] is not needed. Remove it.',
    },
  },
  documentation: {
    why: {
      ja: '表現の強さは、述語の一覧から誰でも同じように導けることに意味があります。上書きは、一覧が合わない場合のためのものです。',
      en: 'Strength is useful because everybody derives the same level from the list of verbs. An override is for a commitment that the list does not fit.',
    },
    failing:
      'predicates:\n  - printed: 探求する\n    form: 探求する\n    in: quote\nstrengthOverride:\n  level: explore\n  reason:\n    ja: 探求するとされている。\n    en: The text says explore.\n',
    passing: 'predicates:\n  - printed: 探求する\n    form: 探求する\n    in: quote\n',
  },
} as const;
