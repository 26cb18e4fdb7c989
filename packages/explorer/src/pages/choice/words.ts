export const words = { open: { ja: '日本語で表示', en: 'Read in English' } } as const;
