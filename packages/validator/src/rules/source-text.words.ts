/** The words of `source-text`. */
export const words = {
  description: {
    ja: '保有する文書の原文ファイルがあり、そのSHA-256が記録と一致する。',
    en: 'The file of a held document exists and has the SHA-256 that its record states.',
  },
  messages: {
    missing: {
      ja: '原文ファイル「{file}」が見つかりません。原文のフォルダに置いてください。',
      en: 'The source text “{file}” is missing. Put it into the folder of source texts.',
    },
    differs: {
      ja: '原文ファイル「{file}」のSHA-256は {actual} です。記録と異なるため、原文が変わっています。原文を元に戻すか、読み直して記録を改めてください。',
      en: 'The SHA-256 of the source text “{file}” is {actual}, so it is not the text that was coded. Restore it, or read it anew and change the record.',
    },
  },
  documentation: {
    why: {
      ja: '葉も引用も、保有する原文のファイルから計算されます。ファイルが一文字でも変われば、符号化した文書とは別のものになります。SHA-256 が合わないときは、まずエディターの整形や改行の変換を疑ってファイルを元に戻し、原文が改められていたときは、読み直したうえで記録を改めてください。',
      en: 'Leaves and quotes are calculated from the source text that is held. If the file changes by one character, it is no longer the text that was coded. Where the SHA-256 differs, suspect a formatter or converted line breaks first and restore the file; if the source was really revised, read it anew and change the record.',
    },
    failing:
      'text:\n  state: held\n  file: jp-gb-digital-council-2025.txt   # there is no such file\n  sha256: a946a6a0feab3e2fc654c044ad27091419245122696d6ef748e92bec9f1045df\n',
    passing:
      'text:\n  state: held\n  file: jp-gb-digital-council-2025-ja.txt\n  sha256: a946a6a0feab3e2fc654c044ad27091419245122696d6ef748e92bec9f1045df\n',
  },
} as const;
