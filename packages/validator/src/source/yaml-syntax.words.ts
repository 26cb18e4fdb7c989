/** The words of `yaml-syntax`. */
export const words = {
  description: {
    ja: 'YAML ファイルは YAML 1.2（コアスキーマ）の文法に従い、YAML 文書を一つだけ含む。タグ、アンカー、エイリアス及びマージキーは使わない。',
    en: 'A YAML file follows YAML 1.2 (core schema) and has one YAML document, without tags, anchors, aliases and merge keys.',
  },
  messages: {
    tab: {
      ja: '字下げにタブがあります。半角の空白に置き換えてください。',
      en: 'The indentation has a tab. Replace it by spaces.',
    },
    'tab-inside': {
      ja: '値の前にタブがあります。半角の空白に置き換えてください。',
      en: 'There is a tab before the value. Replace it by a space.',
    },
    'look-alike': {
      ja: '「{character}」（{code}）は、YAML の記号ではありません。半角の「{sign}」に直してください。文章の一部であれば、文章の全体を引用符で囲んでください。',
      en: '“{character}” ({code}) is not a sign of YAML. Write “{sign}”. If it is part of a text, put the whole text in quotes.',
    },
    'look-alike-blank': {
      ja: '半角ではない空白 {code} があります。半角の空白に置き換えるか、削除してください。',
      en: 'The blank {code} is not a space of YAML. Replace it by a space, or remove it.',
    },
    marker: {
      ja: 'YAML 文書の始まりを示す「---」が字下げされています。行頭に書くか、削除してください。',
      en: '“---”, which begins a YAML document, is indented. Write it at the beginning of the line, or remove it.',
    },
    'escaped-break': {
      ja: '二重引用符の中で、行末のバックスラッシュの次の行が空です。ソフトウェアによって読み方が異なります。改行は \\n と書いてください。',
      en: 'In double quotes, an empty line follows a backslash at the end of a line. Programs read this in different ways. Write line breaks as \\n.',
    },
    indentation: {
      ja: '「{found}」の字下げが、前後の行とそろっていません。同じ階層の行は、同じ数の半角の空白で始めてください。',
      en: 'The indentation of “{found}” does not match the lines around it. Begin lines of one level with the same number of spaces.',
    },
    continuation: {
      ja: '前の行の引用符又は括弧が、閉じられていません。閉じるか、「{found}」の行をさらに字下げしてください。',
      en: 'A quote or bracket of an earlier line is still open. Close it, or indent the line of “{found}” further.',
    },
    'after-value': {
      ja: '値の後に「{found}」があります。値に引用符や「: 」が含まれる場合は、値の全体を引用符で囲んでください。',
      en: '“{found}” follows a value that has already ended. If the value has quotes or “: ” in it, put the whole value in quotes.',
    },
    'missing-colon': {
      ja: 'キーの後に、コロンと空白がありません。「key: value」の形で書いてください。',
      en: 'No colon and space follow the key. Write “key: value”.',
    },
    'colon-space': {
      ja: 'コロンの後に空白がありません。半角の空白を入れてください。',
      en: 'No space follows the colon. Add one.',
    },
    'missing-comma': {
      ja: '「{found}」の前にコンマがありません。角括弧や波括弧の中の値は、コンマで区切ってください。',
      en: 'A comma is missing before “{found}”. Separate values in brackets or braces by commas.',
    },
    'flow-entry': {
      ja: '値を書く位置にコンマがあります。余分なコンマを削除してください。',
      en: 'A comma is where a value belongs. Remove the extra comma.',
    },
    'unclosed-bracket': {
      ja: '角括弧又は波括弧が、閉じられていません。閉じ括弧を加えてください。',
      en: 'A bracket or brace is never closed. Close it.',
    },
    'unclosed-quote': {
      ja: '引用符が、閉じられていません。閉じる引用符を加えてください。',
      en: 'A quote is never closed. Close it.',
    },
    unclosed: {
      ja: '引用符又は括弧が、閉じられていません。閉じる引用符又は括弧を加えてください。',
      en: 'A quote or bracket is never closed. Close it.',
    },
    escape: {
      ja: '二重引用符の中のエスケープ「{escape}」は、YAML にありません。一重引用符を使うか、バックスラッシュを \\\\ と書いてください。',
      en: 'YAML has no escape “{escape}” in double quotes. Use single quotes, or write the backslash as \\\\.',
    },
    'control-character': {
      ja: '表示できない文字 {character} があります。削除してください。',
      en: 'The file has the unprintable character {character}. Remove it.',
    },
    reserved: {
      ja: '引用符のない値は、「{found}」で始められません。値を引用符で囲んでください。',
      en: 'A value without quotes cannot begin with “{found}”. Put the value in quotes.',
    },
    other: {
      ja: 'YAML として読めません（構文解析器の説明：{reason}）。この行と前の行の引用符、括弧及び字下げを確かめてください。',
      en: 'This is not valid YAML (the parser says: {reason}). Check quotes, brackets and indentation on this line and the line before.',
    },
    'several-documents': {
      ja: '一つのファイルに、複数の YAML 文書があります。ここから始まるものを別のファイルに移すか、余分な「---」を削除してください。',
      en: 'The file has more than one YAML document. Move the one that begins here to its own file, or remove the extra “---”.',
    },
    tag: {
      ja: 'タグ「{tag}」は使えません。タグを削除し、値だけを書いてください。',
      en: 'The tag “{tag}” is not allowed. Remove it, and write the value alone.',
    },
    anchor: {
      ja: 'アンカー「&{anchor}」は使えません。削除してください。「&」で始まる文章であれば、引用符で囲んでください。',
      en: 'The anchor “&{anchor}” is not allowed. Remove it. If it is text that begins with “&”, put it in quotes.',
    },
    alias: {
      ja: 'エイリアス「*{alias}」は使えません。値そのものを書いてください。「*」で始まる文章であれば、引用符で囲んでください。',
      en: 'The alias “*{alias}” is not allowed. Write the value itself. If it is text that begins with “*”, put it in quotes.',
    },
    'merge-key': {
      ja: 'マージキー「<<」は使えません。必要なキーを、ここに書いてください。',
      en: 'The merge key “<<” is not allowed. Write the keys here.',
    },
    'key-type': {
      ja: 'キー「{key}」は、数値、真偽値又は null として読まれます。引用符で囲んでください。',
      en: 'The key “{key}” is read as a number, a boolean or null. Put it in quotes.',
    },
    'key-missing': {
      ja: 'コロンの前にキーがありません。キーを書いてください。',
      en: 'There is no key before the colon. Write the key.',
    },
    'key-collection': {
      ja: 'リストや対応表は、キーにできません。キーは文字列にしてください。波括弧や角括弧が文章の一部であれば、引用符で囲んでください。',
      en: 'A list or a mapping cannot be a key. Write text as a key. If braces or brackets belong to the text, put it in quotes.',
    },
    'number-range': {
      ja: '数「{found}」は、有限の数ではありません。文字列であれば、引用符で囲んでください。',
      en: 'The number “{found}” is not finite. If it is text, put it in quotes.',
    },
    depth: {
      ja: '入れ子が{limit}段を超えています。入れ子を減らしてください。',
      en: 'The nesting is deeper than {limit} levels. Use fewer levels.',
    },
  },
  documentation: {
    why: {
      ja: 'YAML には、書いた人の意図と違う値に読まれる書き方があります。タグやアンカーを使うと、見た目と違う内容を書くことも、小さなファイルを巨大な内容にすることもできます。そのため、使える書き方を限っています。字下げは半角の空白でそろえ、「: 」や引用符を含む文章は、全体を引用符で囲んでください。',
      en: 'Some ways of writing YAML are read as another value than was meant. With tags and anchors, a file can say something else than it shows, or grow beyond all bounds. Only plain forms are therefore allowed. Indent with spaces, and put a text that has quotes or “: ” in it in quotes as a whole.',
    },
    failing: 'title:\n  ja: "半導体": 共同提案募集\n  en: Semiconductors: joint call\n',
    passing: 'title:\n  ja: "「半導体」: 共同提案募集"\n  en: "Semiconductors: joint call"\n',
  },
} as const;
