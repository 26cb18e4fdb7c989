/** The words of `json-syntax`. */
export const words = {
  description: {
    ja: 'JSON ファイルは RFC 8259 の文法に従い、コメントと末尾のコンマを含まない。',
    en: 'A JSON file must follow the grammar of RFC 8259; comments and trailing commas are not part of it.',
  },
  messages: {
    comment: {
      ja: 'JSON にコメントは書けません。コメントを削除してください。',
      en: 'JSON has no comments. Remove the comment.',
    },
    'trailing-comma': {
      ja: '最後の要素の後にコンマがあります。「{found}」の前のコンマを削除してください。',
      en: 'A comma follows the last element. Remove the comma before "{found}".',
    },
    'missing-comma': {
      ja: '「{found}」の前にコンマが必要です。要素はコンマで区切ってください。',
      en: 'A comma is missing before "{found}". Separate elements by commas.',
    },
    'missing-colon': {
      ja: 'キー「{key}」の後にコロンが必要ですが、「{found}」があります。',
      en: 'A colon must follow the key "{key}", but "{found}" stands there.',
    },
    'key-expected': {
      ja: 'キーが必要な位置に「{found}」があります。キーは二重引用符で囲んでください。',
      en: '"{found}" stands where a key is expected. Write keys in double quotes.',
    },
    'single-quotes': {
      ja: '「{found}」は一重引用符で始まっています。JSON の文字列は二重引用符で囲んでください。',
      en: '"{found}" begins with a single quote. Write JSON strings in double quotes.',
    },
    'value-expected': {
      ja: '値が必要な位置に「{found}」があります。文字列であれば二重引用符で囲んでください。',
      en: '"{found}" stands where a value is expected. If it is text, write it in double quotes.',
    },
    unclosed: {
      ja: '{line} 行目の「{open}」が閉じられないまま終わっています。「{close}」を補ってください。',
      en: 'The text ends before the "{open}" of line {line} is closed. Add the missing "{close}".',
    },
    'unclosed-string': {
      ja: '文字列が行末までに閉じられていません。二重引用符で閉じ、改行は \\n と書いてください。',
      en: 'The string is not closed on its line. Close it with a double quote, and write line breaks as \\n.',
    },
    'control-character': {
      ja: '文字列の中に制御文字 {character} があります。エスケープで書くか、取り除いてください。',
      en: 'The string contains the control character {character}. Escape it or remove it.',
    },
    escape: {
      ja: 'エスケープ「{escape}」は JSON にありません。逆斜線そのものは \\\\ と書いてください。',
      en: 'JSON has no escape "{escape}". Write a backslash itself as \\\\.',
    },
    number: {
      ja: '「{found}」は JSON の数の書き方ではありません。文字列であれば二重引用符で囲んでください。',
      en: '"{found}" is not a number as JSON writes it. If it is text, write it in double quotes.',
    },
    'number-range': {
      ja: '数「{found}」は大きすぎて扱えません。',
      en: 'The number "{found}" is too large to be held.',
    },
    'after-end': {
      ja: 'JSON の値が終わった後に「{found}」があります。値は一つだけ書いてください。',
      en: '"{found}" follows the end of the JSON value. Write one value alone.',
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
      ja: '入れ子が {limit} 段を超えています。構造を浅くしてください。',
      en: 'The nesting is deeper than {limit} levels. Make the structure flatter.',
    },
  },
  documentation: {
    why: {
      ja: 'JSON の方言（コメント、末尾のコンマ、一重引用符など）は、受け入れる処理系と拒む処理系があります。公開の記録は、どの処理系でも同じように読めるよう、RFC 8259 のとおりに書きます。指摘は最初に読めなくなった箇所を示しますので、そこから直してください。説明を書き添えたいときは YAML を用いることができます。',
      en: 'Comments, trailing commas and single quotes are dialects that some readers take and others refuse. A public record is written as RFC 8259 has it, so that every reader reads the same. The finding shows where reading broke off; begin there. Where you want to add comments, write YAML.',
    },
    failing: '{\n  "edtf": "2025-01-22", // day of the meeting\n}\n',
    passing: '{\n  "edtf": "2025-01-22"\n}\n',
  },
} as const;
