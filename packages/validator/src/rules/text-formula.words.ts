/** The words of `text-formula`. */
export const words = {
  description: {
    ja: '記録者の文章は、表計算ソフトが式として実行する文字（= + - @ タブ）で始まらない。',
    en: 'No authored text begins with a character that makes a spreadsheet run it (= + - @ or a tab).',
  },
  messages: {
    formula: {
      ja: '文章が「{first}」で始まっています。表計算ソフトで式として実行され得るため、書き出しを改めてください。',
      en: 'The text begins with “{first}”, so that a spreadsheet may run it as a formula. Begin it otherwise.',
    },
  },
  documentation: {
    why: {
      ja: '記録は CSV などの表としても書き出されます。= + - @ やタブで始まる値は、開いた人の計算機で式として実行されることがあります。',
      en: 'Records are also exported as tables. A value that begins with = + - @ or a tab may be run as a formula on the machine of whoever opens it.',
    },
    failing: 'title:\n  ja: =HYPERLINK("公募")\n  en: "@call"\n',
    passing: 'title:\n  ja: 公募\n  en: Call\n',
  },
} as const;
