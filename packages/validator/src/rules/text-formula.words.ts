/** The words of `text-formula`. */
export const words = {
  description: {
    ja: '記録者の文章は、表計算ソフトが式として実行する文字（= + - @ タブ）で始まらない。',
    en: 'No authored text begins with a character that a spreadsheet runs as a formula (= + - @ or a tab).',
  },
  messages: {
    formula: {
      ja: '文章が「{first}」で始まっています。表計算ソフトが式として実行することがあるため、別の文字で始めてください。',
      en: 'The text begins with “{first}”, which a spreadsheet may run as a formula. Begin it with another character.',
    },
  },
  documentation: {
    why: {
      ja: '記録は、CSV などの表としても書き出されます。= + - @ 又はタブで始まる値は、表を開いた人のコンピューターで、式として実行されることがあります。',
      en: 'Records are also exported as tables. The computer of somebody who opens the table may run a value that begins with = + - @ or a tab as a formula.',
    },
    failing: 'title:\n  ja: =HYPERLINK("公募")\n  en: "@call"\n',
    passing: 'title:\n  ja: 公募\n  en: Call\n',
  },
} as const;
