/** The words of `text-markup`. */
export const words = {
  description: {
    ja: '記録者の文章は平文であり、HTML や Markdown の記法を含まない。',
    en: 'Authored text is plain: it holds no HTML and no Markdown.',
  },
  messages: {
    markup: {
      ja: '「{found}」は記法として書かれています。記法を外し、平文で書いてください。',
      en: '“{found}” is mark-up. Take the mark-up away and write plain text.',
    },
  },
  documentation: {
    why: {
      ja: '文章はどこでも文字のまま表示され、記法として解釈されることはありません。記法は読み手の妨げになり、他の処理系では意図しない表示や実行につながり得ます。参照先は `source` や `evidence` に書いてください。',
      en: 'Texts are shown everywhere as they are and are never interpreted. Mark-up disturbs readers and could be shown or run by other systems in ways nobody meant. Put links into `source` or `evidence`.',
    },
    failing: 'summary:\n  ja: 公募を**開始**した。\n  en: The call was <b>opened</b>.\n',
    passing: 'summary:\n  ja: 公募を開始した。\n  en: The call was opened.\n',
  },
} as const;
