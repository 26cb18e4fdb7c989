/** The words of `duplicate-key`. */
export const words = {
  description: {
    ja: 'キーは、同じ階層に一度だけ書く。',
    en: 'A key stands only once at its level.',
  },
  messages: {
    duplicate: {
      ja: 'キー「{key}」は、同じ階層の{firstLine}行目にすでにあります。どちらか一方を削除してください。',
      en: 'Line {firstLine} already has the key “{key}” at this level. Remove one of the two.',
    },
  },
  documentation: {
    why: {
      ja: '同じキーが二度あると、どちらの値が読まれるかはソフトウェアによって異なり、もう一方は失われます。正しい方の値を残してください。両方の値が必要であれば、リストにしてください。',
      en: 'If a key stands twice, programs differ in which value they read, and the other is lost. Keep the right value; if both are meant, write a list.',
    },
    failing: 'horizon: ongoing\naction: standardise\nhorizon: milestone\n',
    passing: 'horizon: ongoing\naction: standardise\n',
  },
} as const;
