/** The words of `quote-verbatim`. */
export const words = {
  description: {
    ja: '引用の文言は、指定された葉の文言と一字一句同じである。同じ文言が複数あるときに限り、何番目かを示す。',
    en: 'The words of a quote stand in its leaf exactly as written; which occurrence is meant is stated where, and only where, there are several.',
  },
  messages: {
    absent: {
      ja: '葉「{leaf}」に「{exact}」という文言はありません。原文のとおりに写してください。',
      en: 'The leaf “{leaf}” does not contain “{exact}”. Copy the words exactly as printed.',
    },
    moved: {
      ja: '「{exact}」は葉「{leaf}」ではなく「{found}」にあります。`leaf` を改めてください。',
      en: '“{exact}” does not stand in the leaf “{leaf}” but in “{found}”. Correct `leaf`.',
    },
    elsewhere: {
      ja: '「{exact}」は葉「{leaf}」になく、{found} にあります。引用する葉を `leaf` に書いてください。',
      en: '“{exact}” does not stand in the leaf “{leaf}” but in each of {found}. Write the one that is meant into `leaf`.',
    },
    'elsewhere-many': {
      ja: '「{exact}」は箇所「{leaf}」になく、ほかの{count}か所（{found} など）にあります。引用を長くするか、引用する箇所を `leaf` に書いてください。',
      en: '“{exact}” does not stand in the passage “{leaf}” but in {count} others, among them {found}. Quote more words, or write the one that is meant into `leaf`.',
    },
    differs: {
      ja: '引用は葉「{leaf}」の文言と「{same}」の後で異なります。葉では「{printed}」、引用では「{written}」と続きます。原文のとおりに写してください。',
      en: 'The quote differs from the leaf “{leaf}” after “{same}”: the leaf goes on “{printed}”, the quote “{written}”. Copy the words exactly as printed.',
    },
    'differs-before': {
      ja: '引用は葉「{leaf}」の文言と「{same}」の前で異なります。その前は、葉では「{printed}」、引用では「{written}」です。原文のとおりに写してください。',
      en: 'The quote differs from the leaf “{leaf}” before “{same}”: the leaf has “{printed}” there, the quote “{written}”. Copy the words exactly as printed.',
    },
    'look-alike': {
      ja: '引用には、見えない文字か、葉「{leaf}」の文字と同じに見える別の文字（{characters}）があります。取り除くか、葉の文字に改めてください。',
      en: 'The quote holds characters that cannot be seen or only look like those of the leaf “{leaf}”: {characters}. Remove them, or write the characters of the leaf.',
    },
    pasted: {
      ja: '引用と箇所「{leaf}」の文言とでは、全角・半角、空白、改行、括弧などの形だけが異なります。箇所のとおりに写してください（--fix で直せます）。',
      en: 'The quote differs from the passage “{leaf}” only in the width or form of characters, blanks, line breaks, brackets or quotation marks around it. Copy it as printed, or let --fix do it.',
    },
    ambiguous: {
      ja: '「{exact}」は葉「{leaf}」に{count}回現れます。`occurrence` に何番目かを書くか、引用を長くしてください。',
      en: '“{exact}” occurs {count} times in the leaf “{leaf}”. State which with `occurrence`, or quote more words.',
    },
    'no-such-occurrence': {
      ja: '「{exact}」は葉「{leaf}」に{count}回しか現れません。`occurrence` を見直してください。',
      en: '“{exact}” occurs only {count} times in the leaf “{leaf}”. Correct `occurrence`.',
    },
    'needless-occurrence': {
      ja: '「{exact}」は葉「{leaf}」に1回しか現れないため、`occurrence` は不要です。削除してください。',
      en: '“{exact}” occurs once in the leaf “{leaf}”, so `occurrence` is not needed. Remove it.',
    },
    unchecked: {
      ja: '文書 {document} の原文が手元にないため、引用を原文と照らし合わせていません。原文を用意して検査し直してください。',
      en: 'The text of {document} is not at hand, so the quote was not compared with it. Provide the text and check again.',
    },
    'inside-grapheme': {
      ja: '「{exact}」は文字の途中で始まるか終わっています。文字の区切りまで引用してください。',
      en: '“{exact}” begins or ends inside a character. Quote whole characters.',
    },
  },
  documentation: {
    why: {
      ja: '誰でも原文と照らし合わせられることが、この台帳の記録の根拠です。一字でも異なる引用は確かめることができず、約束の意味を変えることもあります。言い換えや誤記の訂正をせずに印刷のとおりに写し、同じ文言が葉に二回以上あるときだけ `occurrence` で何番目かを示してください。',
      en: 'What is recorded here stands because anybody can compare it with the source. A quote that differs by a single character cannot be verified and may change what was promised. Copy the words as printed, misprints included, and state `occurrence` only where the leaf has them more than once.',
    },
    failing:
      'quote:\n  document: documents/jp-gb-digital-council-2025-ja\n  leaf: p1/semiconductors/2/s2\n  exact: 初期段階の半導体研究のための共同研究の公募を開始した\n',
    passing:
      'quote:\n  document: documents/jp-gb-digital-council-2025-ja\n  leaf: p1/semiconductors/2/s2\n  exact: 初期段階の半導体研究のための共同研究の提案募集を開始した\n',
  },
} as const;
