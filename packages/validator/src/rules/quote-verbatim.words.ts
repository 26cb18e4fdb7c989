/** The words of `quote-verbatim`. */
export const words = {
  description: {
    ja: '引用の文言は、引用する箇所の文言と一字一句同じである。その箇所に同じ文言が複数ある場合にだけ、何番目かを書く。',
    en: 'The words of a quote are in its passage exactly as written. The quote says which occurrence is meant if, and only if, the passage has the words more than once.',
  },
  messages: {
    absent: {
      ja: '箇所「{leaf}」に「{exact}」という文言はありません。原文のとおりに写してください。',
      en: 'The passage “{leaf}” does not contain “{exact}”. Copy the words exactly as printed.',
    },
    moved: {
      ja: '「{exact}」は、箇所「{leaf}」ではなく「{found}」にあります。「箇所」（leaf）を直してください。',
      en: '“{exact}” is not in the passage “{leaf}” but in “{found}”. Correct `leaf`.',
    },
    elsewhere: {
      ja: '「{exact}」は、箇所「{leaf}」にはなく、{found} にあります。引用する箇所を「箇所」（leaf）に書いてください。',
      en: '“{exact}” is not in the passage “{leaf}”. These passages have it: {found}. Write the one that you quote into `leaf`.',
    },
    'elsewhere-many': {
      ja: '「{exact}」は、箇所「{leaf}」にはなく、ほかの{count}か所（{found} など）にあります。引用を長くするか、引用する箇所を「箇所」（leaf）に書いてください。',
      en: '“{exact}” is not in the passage “{leaf}”, but in {count} others, among them {found}. Quote more words, or write the passage that you quote into `leaf`.',
    },
    differs: {
      ja: '引用は、「{same}」の後が、箇所「{leaf}」の文言と異なります。箇所では「{printed}」、引用では「{written}」と続きます。原文のとおりに写してください。',
      en: 'The quote differs from the passage “{leaf}” after “{same}”: the passage goes on “{printed}”, the quote “{written}”. Copy the words exactly as printed.',
    },
    'differs-before': {
      ja: '引用は、「{same}」の前が、箇所「{leaf}」の文言と異なります。箇所では「{printed}」、引用では「{written}」です。原文のとおりに写してください。',
      en: 'The quote differs from the passage “{leaf}” before “{same}”: the passage has “{printed}” there, the quote “{written}”. Copy the words exactly as printed.',
    },
    'look-alike': {
      ja: '引用に、見えない文字、又は箇所「{leaf}」の文字と同じに見える別の文字があります（{characters}）。取り除くか、原文の文字に直してください。',
      en: 'The quote has characters that cannot be seen, or that only look like those of the passage “{leaf}”: {characters}. Remove them, or write the characters of the text.',
    },
    pasted: {
      ja: '引用と箇所「{leaf}」の文言とでは、全角・半角、空白、改行、括弧などの形だけが異なります。原文のとおりに写してください（--fix で直せます）。',
      en: 'The quote differs from the passage “{leaf}” only in the width or form of characters, blanks, line breaks, brackets or quotation marks around it. Copy it as printed, or let --fix do it.',
    },
    ambiguous: {
      ja: '「{exact}」は、箇所「{leaf}」に{count}回あります。「何番目か」（occurrence）を書くか、引用を長くしてください。',
      en: 'The passage “{leaf}” has “{exact}” {count} times. Say which one in `occurrence`, or quote more words.',
    },
    'no-such-occurrence': {
      ja: '「{exact}」は、箇所「{leaf}」に{count}回しかありません。「何番目か」（occurrence）を直してください。',
      en: 'The passage “{leaf}” has “{exact}” only {count} times. Correct `occurrence`.',
    },
    'needless-occurrence': {
      ja: '「{exact}」は、箇所「{leaf}」に1回しかないため、「何番目か」（occurrence）は不要です。削除してください。',
      en: 'The passage “{leaf}” has “{exact}” once, so `occurrence` is not needed. Remove it.',
    },
    unchecked: {
      ja: '文書「{document}」の原文が手元にないため、引用を照合していません。原文を sources フォルダーに置き、もう一度検査してください。',
      en: 'The text of “{document}” is not at hand, so the quote was not compared with it. Put the text into the folder “sources”, and check again.',
    },
    'inside-grapheme': {
      ja: '「{exact}」は、一つの文字の途中で始まるか、途中で終わっています。文字の全体を引用してください。',
      en: '“{exact}” begins or ends inside a character. Quote whole characters.',
    },
  },
  documentation: {
    why: {
      ja: 'この台帳の記録は、誰でも原文と照らし合わせて確かめられます。引用が一字でも異なると、確かめることができず、約束の意味が変わることもあります。言い換えず、誤植も直さず、印刷のとおりに写してください。「何番目か」（occurrence）は、一つの箇所に同じ文言が複数ある場合にだけ書きます。',
      en: 'Anybody can check the records of this registry against the texts. A quote that differs by one character cannot be checked, and may change what was promised. Copy the words as printed, misprints included. Write `occurrence` only if a passage has the words more than once.',
    },
    failing:
      'quote:\n  document: documents/jp-gb-digital-council-2025-ja\n  leaf: p1/semiconductors/2/s2\n  exact: 初期段階の半導体研究のための共同研究の公募を開始した\n',
    passing:
      'quote:\n  document: documents/jp-gb-digital-council-2025-ja\n  leaf: p1/semiconductors/2/s2\n  exact: 初期段階の半導体研究のための共同研究の提案募集を開始した\n',
  },
} as const;
