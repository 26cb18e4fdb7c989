/** The words of `edtf`. */
export const words = {
  description: {
    ja: '日付は、EDTF（ISO 8601-2）の水準0、又は水準1のうち台帳で使う書式で書かれ、暦にある。',
    en: 'A date is EDTF (ISO 8601-2) of level 0, or of the parts of level 1 that the registry uses, and exists in the calendar.',
  },
  messages: {
    'not-a-date': {
      ja: '「{value}」は日付として読めません。2025、2025-01、2025-01-22、2024-04/2025-03、../2025-01-22 のように書いてください。',
      en: '“{value}” cannot be read as a date. Write it like 2025, 2025-01, 2025-01-22, 2024-04/2025-03 or ../2025-01-22.',
    },
    'no-such-day': {
      ja: '「{value}」は、暦にない日付です。正しい日付を書いてください。',
      en: '“{value}” is not in the calendar. Write the right date.',
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
      ja: '日付は、原文と同じ精度で、比べられる形に書きます。EDTF では、年だけ、月まで、期間、「〜まで」のいずれも書くことができます。状態と期限は、この値から計算されます。原文にない日を補わないでください。原文の言い方は、「原文の文言」（words）に写してください。',
      en: 'A date is exactly as precise as the source, in a form that can be compared. EDTF has a form for a year, a month, an interval and “not later than”. Status and due dates are computed from it. Add no day that the source does not give; copy what it prints into `words`.',
    },
    failing: 'date:\n  edtf: January 2025\n',
    passing: 'date:\n  edtf: 2025-01\n',
  },
} as const;
