/** The words of `country-code`. */
export const words = {
  description: {
    ja: '国は ISO 3166-1 の二字の符号（英国は GB）で書く。',
    en: 'A country is given by its two-letter code of ISO 3166-1 (GB for the United Kingdom).',
  },
  messages: {
    unknown: {
      ja: '「{code}」は ISO 3166-1 に割り当てられた符号ではありません。',
      en: '“{code}” is no assigned code of ISO 3166-1.',
    },
  },
  documentation: {
    why: {
      ja: '国の符号は他のデータと結び付ける鍵になります。UK は ISO 3166-1 の予約であり、割り当てられた符号は GB です。',
      en: 'Country codes are keys to other data. UK is merely reserved in ISO 3166-1; the code that is assigned is GB.',
    },
    failing: 'country: UK\n',
    passing: 'country: GB\n',
  },
} as const;
