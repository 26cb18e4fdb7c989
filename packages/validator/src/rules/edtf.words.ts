/** The words of `edtf`. */
export const words = {
  description: {
    ja: '日付は、EDTF（ISO 8601-2）の水準0又は定められた水準1の書式であり、暦に実在する。',
    en: 'A date is EDTF (ISO 8601-2) of level 0, or of the parts of level 1 that are in use, and exists in the calendar.',
  },
  messages: {
    'not-a-date': {
      ja: '「{value}」は日付として読めません。2025、2025-01、2025-01-22、2024-04/2025-03、../2025-01-22 のように書いてください。',
      en: '“{value}” cannot be read as a date. Write it like 2025, 2025-01, 2025-01-22, 2024-04/2025-03 or ../2025-01-22.',
    },
    'no-such-day': {
      ja: '「{value}」という日は暦にありません。日付を確かめてください。',
      en: 'There is no such day as “{value}”. Check the date.',
    },
    'interval-reversed': {
      ja: '期間「{value}」の終わりが始まりより前です。二つの日付を確かめてください。',
      en: 'The interval “{value}” ends before it begins. Check both dates.',
    },
    'level-not-supported': {
      ja: '「{value}」は EDTF ですが、この台帳では使わない書き方です（季節、紀元前の年、両端のない期間、途中の桁だけの X や不確かさなど）。2025、2025-01、2025-01-22、202X、2024-04/2025-03 のように書いてください。',
      en: '“{value}” is EDTF that this registry does not use (seasons, years before 1, intervals without ends, X or doubt inside a date). Write it like 2025, 2025-01, 2025-01-22, 202X or 2024-04/2025-03.',
    },
  },
  documentation: {
    why: {
      ja: '日付は、原文が述べる精度のまま、機械で比較できる形で残します。年だけ、月まで、期間、「〜まで」のいずれも EDTF で書くことができ、状態や期限の計算はこの値に基づきます。原文にない日を補わず、原文の言い方は `words` に写してください。',
      en: 'A date is kept exactly as precise as the source has it, in a form that can be compared. EDTF has a form for a year, a month, an interval and “not later than”, and status and due dates are calculated from it. Add no day that the source does not give; what it prints goes into `words`.',
    },
    failing: 'date:\n  edtf: January 2025\n',
    passing: 'date:\n  edtf: 2025-01\n',
  },
} as const;
