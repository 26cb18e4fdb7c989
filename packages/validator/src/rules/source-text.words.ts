/** The words of `source-text`. */
export const words = {
  description: {
    ja: '収録した文書の原文のファイルがあり、その SHA-256 が記録と一致する。',
    en: 'The source file of an included document exists, and has the SHA-256 that its record states.',
  },
  messages: {
    missing: {
      ja: '原文のファイル「{file}」がありません。sources フォルダーに置いてください。',
      en: 'The source file “{file}” does not exist. Put it into the folder “sources”.',
    },
    differs: {
      ja: '原文のファイル「{file}」の SHA-256 は {actual} であり、記録と異なります。ファイルを元に戻すか、新しい原文を分析し直して記録を直してください。',
      en: 'The SHA-256 of the source file “{file}” is {actual}, which is not what the record states. Restore the file, or analyse the new text and correct the record.',
    },
  },
  documentation: {
    why: {
      ja: '箇所も引用も、原文のファイルから計算されます。一文字でも変わると、分析した文書とは別のものになります。SHA-256 が異なる場合は、まず、エディターによる整形や改行の変換がなかったかを確かめてください。',
      en: 'Passages and quotes are computed from the source file. If one character changes, it is no longer the text that was analysed. If the SHA-256 differs, first check whether an editor reformatted the file or changed its line breaks.',
    },
    failing:
      'text:\n  state: held\n  file: jp-gb-digital-council-2025.txt   # there is no such file\n  sha256: a946a6a0feab3e2fc654c044ad27091419245122696d6ef748e92bec9f1045df\n',
    passing:
      'text:\n  state: held\n  file: jp-gb-digital-council-2025-ja.txt\n  sha256: a946a6a0feab3e2fc654c044ad27091419245122696d6ef748e92bec9f1045df\n',
  },
} as const;
