/** The words of `duplicate-key`. */
export const words = {
  description: {
    ja: '同じ階層に同じキーを二度書かない。',
    en: 'A key must stand only once at its level.',
  },
  messages: {
    duplicate: {
      ja: 'キー「{key}」は、同じ階層の {firstLine} 行目ですでに使われています。どちらか一方を残してください。',
      en: 'The key "{key}" already stands at this level, on line {firstLine}. Keep one of the two.',
    },
  },
  documentation: {
    why: {
      ja: '同じキーが二度あると、どちらの値を採るかは読む処理系によって異なり、一方は黙って失われます。記録は誰が読んでも同じ内容でなければなりません。正しい方の値を残し、並びを書きたいときはリストにしてください。',
      en: 'Where a key stands twice, it depends on the reader which value counts, and the other is silently lost. A record must say the same to everybody. Keep the value that is right; where both are meant, write a list.',
    },
    failing: 'horizon: ongoing\naction: standardise\nhorizon: milestone\n',
    passing: 'horizon: ongoing\naction: standardise\n',
  },
} as const;
