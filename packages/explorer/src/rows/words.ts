export const words = {
  reports: { ja: (count: number) => `報告 ${count}件`, en: (count: number) => `reports: ${count}` },
  knownThen: {
    ja: (state: string) => `その日までに公表された資料の記録のみに基づくと：${state}`,
    en: (state: string) => `based only on records of sources published by that day: ${state}`,
  },
} as const;
