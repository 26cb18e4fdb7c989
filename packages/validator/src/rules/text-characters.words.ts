/** The words of `text-characters`. */
export const words = {
  description: {
    ja: '記録者の文章は Unicode の NFC であり、部首の文字、見えない文字、書字方向の制御文字を含まない。',
    en: 'Authored text is in Unicode NFC and holds no radicals, no invisible characters and no direction marks.',
  },
  messages: {
    radical: {
      ja: '「{character}」（{code}）は漢字ではなく部首の文字です。対応する漢字に改めてください。',
      en: '“{character}” ({code}) is a radical and not an ideograph. Write the ideograph.',
    },
    invisible: {
      ja: '見えない文字 {code} があります。取り除いてください。',
      en: 'There is an invisible character, {code}. Remove it.',
    },
    separator: {
      ja: '区切りの文字 {code} があります。半角の空白に置き換えてください。',
      en: 'There is the separator {code}. Replace it by a space.',
    },
    replacement: {
      ja: '文字化けを表す文字 {code} があります。原文の文字を書いてください。',
      en: 'There is the replacement character {code}: a character was lost. Write the character of the original.',
    },
    unassigned: {
      ja: '{code} は誰でも読める文字ではありません（外字など）。標準の文字で書いてください。',
      en: '{code} is no character that everybody can read (private use, or none at all). Write it with standard characters.',
    },
    'not-nfc': {
      ja: 'この文章は Unicode の NFC ではありません（濁点などが分かれています）。NFC に正規化してください。',
      en: 'This text is not in Unicode NFC (accents or voicing marks stand apart). Normalise it to NFC.',
    },
  },
  documentation: {
    why: {
      ja: '部首の文字（⽇など）や見えない文字は、見た目が同じでも検索や比較で別の語になり、書字方向の制御文字は表示を偽ることができます。PDFからの写しに多いため、貼り付けた後に確かめてください。',
      en: 'Radicals such as ⽇ and invisible characters look right and still break search and comparison; direction marks can make a text show something else. They mostly come with text copied from PDF: check after pasting.',
    },
    failing: 'title:\n  ja: "⽇英の協力"\n  en: Japan-UK cooperation\n',
    passing: 'title:\n  ja: 日英の協力\n  en: Japan-UK cooperation\n',
  },
} as const;
