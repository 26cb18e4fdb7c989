/** The words of `file-encoding`. */
export const words = {
  description: {
    ja: 'ファイルは UTF-8 で保存する。',
    en: 'A file must be saved as UTF-8.',
  },
  messages: {
    'other-unicode': {
      ja: 'このファイルの文字コードは {encoding} です。UTF-8 で保存し直してください。',
      en: 'This file is encoded as {encoding}. Save it as UTF-8.',
    },
    'invalid-utf8': {
      ja: 'バイト {byte}（ファイル先頭から {offset} バイト目の次）は UTF-8 として読めません。Shift_JIS など別の文字コードの可能性があります。UTF-8 で保存し直してください。',
      en: 'Byte {byte}, after the first {offset} bytes of the file, is not valid UTF-8. The file may be in another encoding, such as Shift_JIS; save it as UTF-8.',
    },
    nul: {
      ja: 'NUL 文字（U+0000）があります。テキストに NUL は使えません。取り除いてください。',
      en: 'There is a NUL character (U+0000), which has no place in text. Remove it.',
    },
    surrogate: {
      ja: 'エスケープ {escape} は文字の半分（単独のサロゲート）しか表していません。文字そのものを書いてください。',
      en: 'The escape {escape} stands for half a character (a lone surrogate). Write the character itself.',
    },
  },
  documentation: {
    why: {
      ja: '記録は日本語を含み、引用は一文字ずつ原文と比べます。文字コードが異なれば文字が化け、比較も検索もできません。エディターの設定で UTF-8 を選んで保存し直し、JSON のエスケープで書いた文字は文字そのものに改めてください。',
      en: 'Records hold Japanese text, and quotes are compared with the source character by character. In another encoding characters are garbled, and neither comparison nor search works. Save the file as UTF-8 in your editor, and write characters themselves in place of JSON escapes.',
    },
    failing: '{ "ja": "\\ud842" }\n',
    passing: '{ "ja": "𠮷" }\n',
  },
} as const;
