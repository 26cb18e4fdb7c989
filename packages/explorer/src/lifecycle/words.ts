/** Words on a record that no longer holds. */
export const words = {
  withdrawn: {
    ja: (day: string, reason: string) =>
      `この記録は${day}に取り下げられました（理由：${reason}）。参照のため、内容は残しています。`,
    en: (day: string, reason: string) =>
      `This record was withdrawn on ${day} (reason: ${reason}). Its content is kept for reference.`,
  },
  redirected: {
    ja: (day: string, reason: string) => `この記録は${day}に、次の記録に置き換えられました（理由：${reason}）。`,
    en: (day: string, reason: string) => `This record was replaced on ${day} by the following (reason: ${reason}).`,
  },
} as const;
