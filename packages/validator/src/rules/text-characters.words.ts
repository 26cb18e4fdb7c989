/** The words of `text-characters`. */
export const words = {
  description: {
    ja: '記録者の文章は Unicode の NFC で書かれ、部首の文字、見えない文字及び書字方向の制御文字を含まない。',
    en: 'Authored text is in Unicode NFC, and has no radicals, no invisible characters and no direction marks.',
  },
  messages: {
    radical: {
      ja: '「{character}」（{code}）は、漢字ではなく部首の文字です。漢字に直してください。',
      en: '“{character}” ({code}) is a radical, not an ideograph. Write the ideograph.',
    },
    invisible: {
      ja: '見えない文字 {code} があります。削除してください。',
      en: 'The text has an invisible character, {code}. Remove it.',
    },
    separator: {
      ja: '区切りの文字 {code} があります。半角の空白に置き換えてください。',
      en: 'The text has the separator {code}. Replace it by a space.',
    },
    replacement: {
      ja: '文字化けを表す文字 {code} があります。元の文字を書いてください。',
      en: 'The text has the replacement character {code}: a character was lost. Write that character.',
    },
    unassigned: {
      ja: '{code} は、誰もが読める文字ではありません（外字など）。標準の文字で書いてください。',
      en: 'Not everybody can read {code}: it is a private character, or none. Use standard characters.',
    },
    'not-nfc': {
      ja: 'この文章は、Unicode の NFC ではありません（濁点などが別の文字になっています）。NFC に正規化してください。',
      en: 'This text is not in Unicode NFC: accents or voicing marks are characters of their own. Normalise it to NFC.',
    },
  },
  documentation: {
    why: {
      ja: '部首の文字（⽇など）や見えない文字があると、見た目は同じでも、検索と比較では別の語になります。書字方向の制御文字は、表示を偽ることができます。多くは PDF からの貼り付けで入るため、貼り付けた後に確かめてください。',
      en: 'A word with a radical such as ⽇ or an invisible character looks right, but search and comparison take it for another word. Direction marks can make a text show something else. Most of them come from PDF files: check after pasting.',
    },
    failing: 'title:\n  ja: "⽇英の協力"\n  en: Japan-UK cooperation\n',
    passing: 'title:\n  ja: 日英の協力\n  en: Japan-UK cooperation\n',
  },
} as const;
