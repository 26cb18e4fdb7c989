/** The words of `text-languages`. */
export const words = {
  description: {
    ja: '日本語の欄には仮名か漢字があり（両言語で同じ欧文の名称を除く）、英語の欄には欧文がある。',
    en: 'A Japanese text has kana or kanji, unless both languages have the same Latin name; an English text has Latin letters.',
  },
  messages: {
    'not-japanese': {
      ja: '日本語の欄に仮名も漢字もありません。日本語で書いてください。欧文の正式名称であれば、英語の欄と同じに書きます。',
      en: 'The Japanese text has neither kana nor kanji. Write it in Japanese; an official Latin name is written the same in both.',
    },
    'not-english': {
      ja: '英語の欄に欧文がありません。英語で書いてください。',
      en: 'The English text has no Latin letters. Write it in English.',
    },
    'copied-japanese': {
      ja: '英語の欄に日本語の欄と同じ文章が書かれています。英語で書いてください。',
      en: 'The English text is the same as the Japanese. Write it in English.',
    },
  },
  documentation: {
    why: {
      ja: 'この台帳は日本語でも英語でも読めることを約束しています。片方の言語を写しただけの欄は、その言語の読み手には空欄と同じです。IEEE のように正式名称が欧文だけのものは、両方に同じ名称を書きます。',
      en: 'The registry promises to be readable in Japanese and in English. A field that merely copies the other language is empty for its readers. Where the official name is Latin alone, such as IEEE, it stands in both.',
    },
    failing: 'title:\n  ja: Joint research call\n  en: Joint call for research\n',
    passing: 'title:\n  ja: 共同研究の公募\n  en: Joint call for research\n',
  },
} as const;
