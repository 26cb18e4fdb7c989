/** The words of `day-in-future`. */
export const words = {
  description: {
    ja: '閲覧日、確認日、取下げの日などは、今日より後にならない。',
    en: 'A day of reading, checking or withdrawing is not after today.',
  },
  messages: {
    later: {
      ja: '{field}の {day} が、今日（{today}）より後です。実際の日を書いてください。',
      en: 'The day in {field} ({day}) is after today ({today}). Write the day on which it was done.',
    },
  },
  documentation: {
    why: {
      ja: '閲覧日、確認日、取下げの日などは、行ったことの記録であり、今日より後になることはありません。後の日付は、多くの場合、年や月の書き誤りです。実際に行った日を書いてください。どの日を今日とするかは、コマンドの `--today` で指定できます。',
      en: 'A day of reading, checking or withdrawing records something that was done, so it cannot be after today. A later day is usually a slip in the year or the month. Write the day on which it was done. The option `--today` of the command says which day is today.',
    },
    failing: 'reviewed: "2062-11-23"\n',
    passing: 'reviewed: "2026-11-23"\n',
  },
} as const;
