/** The words of `text-markup`. */
export const words = {
  description: {
    ja: '記録者の文章に、HTML と Markdown の記号を使わない。',
    en: 'Authored text is plain: it has no HTML and no Markdown.',
  },
  messages: {
    markup: {
      ja: '「{found}」は、HTML 又は Markdown の記号です。記号を取り除いてください。',
      en: '“{found}” is mark-up of HTML or Markdown. Remove the mark-up, and keep the text.',
    },
  },
  documentation: {
    why: {
      ja: '文章は、どこでも書かれたとおりに表示され、記号は解釈されません。記号は読む人の妨げになり、ほかのシステムでは意図しない表示や実行につながることがあります。リンクは、根拠資料又は出典に書いてください。',
      en: 'Texts are shown as they are written; mark-up is never interpreted. It disturbs readers, and other systems could show or run it in ways that nobody meant. Put links into the evidence or the source.',
    },
    failing: 'summary:\n  ja: 公募を**開始**した。\n  en: The call was <b>opened</b>.\n',
    passing: 'summary:\n  ja: 公募を開始した。\n  en: The call was opened.\n',
  },
} as const;
