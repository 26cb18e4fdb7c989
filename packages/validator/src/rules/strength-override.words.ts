/** The words of `strength-override`. */
export const words = {
  description: {
    ja: '強度の上書きは、述部から導かれる段階と異なる段階を示す。',
    en: 'A strength override states a level that the predicates do not give.',
  },
  messages: {
    idle: {
      ja: '述部から導かれる強度も「{level}」であるため、上書きは不要です。削除してください。',
      en: 'The predicates give the level {level} as well; the override overrides nothing. Remove it.',
    },
  },
  documentation: {
    why: {
      ja: '強度は、述部の語形の表から誰でも同じように導けることに価値があります。上書きは表が合わない例外のためのものであり、同じ段階を示す上書きは、例外でないものを例外に見せます。削除するか、異なる段階とすべき理由があれば、段階と理由を改めてください。',
      en: 'Strength is of use because everybody derives the same level from the table of forms. An override is for the exception that the table does not fit; one that states the same level makes an exception of what is none. Remove it, or, where another level does hold, state that level and why.',
    },
    failing:
      'predicates:\n  - printed: 探求する\n    form: 探求する\n    in: quote\nstrengthOverride:\n  level: explore\n  reason:\n    ja: 探求するとされている。\n    en: The text says explore.\n',
    passing: 'predicates:\n  - printed: 探求する\n    form: 探求する\n    in: quote\n',
  },
} as const;
