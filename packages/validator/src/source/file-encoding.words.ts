/** The words of `file-encoding`. */
export const words = {
  description: {
    ja: 'ファイルの文字コードは UTF-8 である。',
    en: 'A file is encoded in UTF-8.',
  },
  messages: {
    'other-unicode': {
      ja: 'このファイルの文字コードは {encoding} です。UTF-8 で保存し直してください。',
      en: 'This file is encoded in {encoding}. Save it as UTF-8.',
    },
    'invalid-utf8': {
      ja: 'ファイルの先頭から {offset} バイトの後にあるバイト {byte} は、UTF-8 ではありません。文字コードが Shift_JIS などであるかもしれません。UTF-8 で保存し直してください。',
      en: 'Byte {byte}, after the first {offset} bytes of the file, is not UTF-8. The file may be in another encoding, such as Shift_JIS. Save it as UTF-8.',
    },
    nul: {
      ja: 'NUL 文字（U+0000）があります。削除してください。',
      en: 'The file has a NUL character (U+0000). Remove it.',
    },
    surrogate: {
      ja: 'エスケープ {escape} は、一つの文字の半分だけを表しています。文字そのものを書いてください。',
      en: 'The escape {escape} stands for half a character (a lone surrogate). Write the character itself.',
    },
  },
  documentation: {
    why: {
      ja: '記録には日本語の文章があり、引用は一文字ずつ原文と比べます。文字コードが違うと文字化けが起き、比べることも検索することもできません。エディターの設定で UTF-8 を選び、保存し直してください。',
      en: 'Records have Japanese text, and quotes are compared with the source character by character. In another encoding, characters are garbled, and neither comparison nor search works. Choose UTF-8 in your editor, and save the file again.',
    },
    failing: '{ "ja": "\\ud842" }\n',
    passing: '{ "ja": "𠮷" }\n',
  },
} as const;
