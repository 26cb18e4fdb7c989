/** The words of `json-syntax`. */
export const words = {
  description: {
    ja: 'JSON ファイルは RFC 8259 の文法に従い、コメントと末尾のコンマを含まない。',
    en: 'A JSON file follows the grammar of RFC 8259, without comments and trailing commas.',
  },
  messages: {
    comment: {
      ja: 'JSON にコメントは書けません。コメントを削除してください。',
      en: 'JSON has no comments. Remove the comment.',
    },
    'trailing-comma': {
      ja: '最後の要素の後にコンマがあります。「{found}」の前のコンマを削除してください。',
      en: 'A comma follows the last element. Remove the comma before “{found}”.',
    },
    'missing-comma': {
      ja: '「{found}」の前にコンマが必要です。要素はコンマで区切ってください。',
      en: 'A comma is missing before “{found}”. Separate elements by commas.',
    },
    'missing-colon': {
      ja: 'キー「{key}」の後に「{found}」があります。キーの後にはコロンを書いてください。',
      en: 'The key “{key}” is followed by “{found}”. Write a colon after the key.',
    },
    'key-expected': {
      ja: 'キーを書く位置に「{found}」があります。キーを二重引用符で囲んで書いてください。',
      en: '“{found}” is where a key belongs. Write the key in double quotes.',
    },
    'single-quotes': {
      ja: '「{found}」が一重引用符で囲まれています。JSON の文字列は、二重引用符で囲んでください。',
      en: '“{found}” is in single quotes. Write JSON strings in double quotes.',
    },
    'value-expected': {
      ja: '値を書く位置に「{found}」があります。文字列であれば、二重引用符で囲んでください。',
      en: '“{found}” is where a value belongs. If it is text, write it in double quotes.',
    },
    unclosed: {
      ja: '{line}行目の「{open}」が閉じられていません。「{close}」を加えてください。',
      en: '“{open}” on line {line} is never closed. Add “{close}”.',
    },
    'unclosed-string': {
      ja: '文字列が、その行で閉じられていません。二重引用符で閉じてください。改行は \\n と書きます。',
      en: 'The string is not closed on its line. Close it with a double quote, and write line breaks as \\n.',
    },
    'control-character': {
      ja: '文字列に制御文字 {character} があります。エスケープで書くか、削除してください。',
      en: 'The string has the control character {character}. Escape it, or remove it.',
    },
    escape: {
      ja: 'エスケープ「{escape}」は、JSON にありません。バックスラッシュは \\\\ と書いてください。',
      en: 'JSON has no escape “{escape}”. Write a backslash as \\\\.',
    },
    number: {
      ja: '「{found}」は、JSON の数の形ではありません。文字列であれば、二重引用符で囲んでください。',
      en: '“{found}” does not have the form of a number in JSON. If it is text, write it in double quotes.',
    },
    'number-range': {
      ja: '数「{found}」は、大きすぎます。小さい数にしてください。',
      en: 'The number “{found}” is too large. Write a smaller one.',
    },
    'after-end': {
      ja: 'JSON の値の後に「{found}」があります。値を一つだけ書いてください。',
      en: '“{found}” follows the JSON value. Write one value only.',
    },
    'several-lines': {
      ja: '一つの JSON の値が複数の行に分かれています。NDJSON では1件の記録を1行に書いてください。又は、拡張子 .json のファイルに保存し、そのパスを指定してください。',
      en: 'A JSON value is spread over several lines. Write each record on one line, or save it as a .json file and give its path.',
    },
    yaml: {
      ja: 'YAML で書かれています。NDJSON では1件の記録を1行の JSON で書いてください。又は、拡張子 .yaml のファイルに保存し、そのパスを指定してください。',
      en: 'This is YAML. Write each record as JSON on one line, or save it as a .yaml file and give its path.',
    },
    depth: {
      ja: '入れ子が{limit}段を超えています。入れ子を減らしてください。',
      en: 'The nesting is deeper than {limit} levels. Use fewer levels.',
    },
  },
  documentation: {
    why: {
      ja: 'コメント、末尾のコンマ、一重引用符などを受け入れるソフトウェアと、拒むソフトウェアがあります。公開する記録は、どのソフトウェアでも同じように読めるように、RFC 8259 のとおりに書きます。指摘は、最初に読めなくなった位置を示します。そこから直してください。コメントを書く場合は、YAML を用いてください。',
      en: 'Some programs accept comments, trailing commas and single quotes, and others refuse them. Public records follow RFC 8259, so that every program reads the same. The finding shows where reading stopped: start there. To write comments, use YAML.',
    },
    failing: '{\n  "edtf": "2025-01-22", // day of the meeting\n}\n',
    passing: '{\n  "edtf": "2025-01-22"\n}\n',
  },
} as const;
