/** The words of `day-in-future`. */
export const words = {
  description: {
    ja: '読んだ日、確認した日、撤回した日などは、今日より後にならない。',
    en: 'No day of reading, checking, withdrawing or stating lies after today.',
  },
  messages: {
    later: {
      ja: '{day} は今日（{today}）より後です。実際の日を書いてください。',
      en: '{day} lies after today ({today}). Write the day on which it was done.',
    },
  },
  documentation: {
    why: {
      ja: '頁を読んだ日、許諾を確かめた日、記録を撤回した日などは、実際に行ったことの証跡であり、今日より後になることはありません。後の日付は、多くの場合、年や月の書き誤りです。実際に行った日を書いてください。基準となる今日は、コマンドの `--today` で指定できます。',
      en: 'The day on which a page was read, a licence seen or a record withdrawn is evidence of something that was done, so it cannot lie ahead. A later day is mostly a slip in the year or the month. Write the day on which it was done; `--today` of the command says which day counts as today.',
    },
    failing: 'reviewed: "2062-11-23"\n',
    passing: 'reviewed: "2026-11-23"\n',
  },
} as const;
