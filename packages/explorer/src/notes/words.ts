export const words = {
  title: { ja: '注記', en: 'Notes' },
  meant: { ja: (text: string) => `正しくは「${text}」`, en: (text: string) => `Meant: “${text}”` },
} as const;
