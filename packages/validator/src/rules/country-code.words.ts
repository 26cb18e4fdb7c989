/** The words of `country-code`. */
export const words = {
  description: {
    ja: '国は、ISO 3166-1 の二字のコードで書く（英国は GB）。',
    en: 'A country is given by its two-letter code of ISO 3166-1 (GB for the United Kingdom).',
  },
  messages: {
    unknown: {
      ja: '「{code}」は、ISO 3166-1 の国コードではありません。正しいコードを書いてください。',
      en: '“{code}” is not a country code of ISO 3166-1. Write the right code.',
    },
  },
  documentation: {
    why: {
      ja: '国コードは、ほかのデータと結び付ける鍵になります。UK は ISO 3166-1 で予約されているだけで、英国のコードは GB です。',
      en: 'Country codes link the registry to other data. UK is only reserved in ISO 3166-1; the code of the United Kingdom is GB.',
    },
    failing: 'country: UK\n',
    passing: 'country: GB\n',
  },
} as const;
