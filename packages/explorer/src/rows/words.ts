import { counted } from '../language/counted.ts';

/** Words of a commitment in a list. */
export const words = {
  reports: {
    ja: (count: number) => `記録された報告 計${count}件`,
    en: (count: number) => `${counted(count, 'report')} on record`,
  },
  knownThen: {
    ja: (state: string) => `その日までに公表された資料の記録のみに基づくと：${state}`,
    en: (state: string) => `Based only on records of sources published by that day: ${state}`,
  },
} as const;
