/** The words of `text-languages`. */
export const words = {
  description: {
    ja: '日本語の欄には仮名又は漢字が、英語の欄にはラテン文字がある。両方に同じ文章を書かない（正式名称を除く）。',
    en: 'A Japanese text has kana or kanji, and an English text has Latin letters. The two are not the same, except for official names.',
  },
  messages: {
    'not-japanese': {
      ja: '日本語の欄に、仮名も漢字もありません。日本語で書いてください。正式名称がラテン文字だけである場合は、両方の欄に同じ名称を書きます。',
      en: 'The Japanese text has neither kana nor kanji. Write it in Japanese. If the official name is in Latin letters only, write the same name in both.',
    },
    'not-english': {
      ja: '英語の欄に、ラテン文字がありません。英語で書いてください。',
      en: 'The English text has no Latin letters. Write it in English.',
    },
    'copied-japanese': {
      ja: '英語の欄に、日本語の欄と同じ文章があります。英語で書いてください。',
      en: 'The English text is the same as the Japanese text. Write it in English.',
    },
  },
  documentation: {
    why: {
      ja: '台帳は、日本語でも英語でも読むことができます。一方の言語を写しただけの欄は、もう一方の言語の読み手には空欄と同じです。IEEE のように正式名称がラテン文字だけのものは、両方に同じ名称を書きます。',
      en: 'The registry can be read in Japanese and in English. For readers of one language, a field that copies the other is empty. If the official name is in Latin letters only, such as IEEE, both have the same name.',
    },
    failing: 'title:\n  ja: Joint research call\n  en: Joint call for research\n',
    passing: 'title:\n  ja: 共同研究の公募\n  en: Joint call for research\n',
  },
} as const;
