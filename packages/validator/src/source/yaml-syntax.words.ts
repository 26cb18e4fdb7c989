/** The words of `yaml-syntax`. */
export const words = {
  description: {
    ja: 'YAML ファイルは YAML 1.2（コアスキーマ）の文法に従い、文書を一つだけ含み、タグ、アンカー、エイリアス、マージキーを使わない。',
    en: 'A YAML file must follow YAML 1.2 (core schema) and hold one document, without tags, anchors, aliases or merge keys.',
  },
  messages: {
    tab: {
      ja: '字下げにタブが使われています。半角の空白に置き換えてください。',
      en: 'A tab is used for indentation. Replace it by spaces.',
    },
    'tab-inside': {
      ja: '値の前にタブがあります。半角の空白に置き換えてください。',
      en: 'A tab stands before the value. Replace it by a space.',
    },
    'look-alike': {
      ja: '「{character}」（{code}）は YAML の記号ではありません。半角の「{sign}」に改めてください。文章の一部であれば、文章の全体を引用符で囲んでください。',
      en: '"{character}" ({code}) is no sign of YAML. Write "{sign}". If it is part of a text, put the whole text in quotes.',
    },
    'look-alike-blank': {
      ja: '半角の空白ではない空白 {code} があります。半角の空白に置き換えるか、削除してください。',
      en: 'There is the blank {code}, which is no space of YAML. Replace it by a space, or remove it.',
    },
    marker: {
      ja: '文書の始まりを示す「---」が字下げされています。行頭に書くか、削除してください。',
      en: 'The "---" that begins the document is indented. Write it at the beginning of the line, or remove it.',
    },
    'escaped-break': {
      ja: '二重引用符の中で、行末の逆斜線の次が空の行です。処理系によって読み方が異なります。改行は \\n と書いてください。',
      en: 'Within double quotes, an empty line follows a backslash at the end of a line. Parsers read this in different ways. Write line breaks as \\n.',
    },
    indentation: {
      ja: '「{found}」の字下げが周りの行と揃っていません。同じ階層の行は同じ幅の半角空白で始めてください。',
      en: 'The indentation of "{found}" does not match the lines around it. Begin lines of one level with the same number of spaces.',
    },
    continuation: {
      ja: '前の行で始まった引用符又は括弧がまだ閉じられていません。閉じるか、「{found}」の行をさらに字下げしてください。',
      en: 'A quote or bracket that began on an earlier line is still open. Close it, or indent the line of "{found}" further.',
    },
    'after-value': {
      ja: '値が終わった後に「{found}」があります。値に引用符や「: 」が含まれるときは、値の全体を引用符で囲んでください。',
      en: '"{found}" follows a value that has already ended. If the value contains quotes or ": ", put the whole of it in quotes.',
    },
    'missing-colon': {
      ja: 'キーの後にコロンと空白が必要ですが、ここにはありません。「key: value」の形で書いてください。',
      en: 'A key must be followed by a colon and a space. Write "key: value".',
    },
    'colon-space': {
      ja: 'キーの後のコロンに空白が続いていません。コロンの後に半角の空白を入れてください。',
      en: 'No space follows the colon after the key. Put a space after the colon.',
    },
    'missing-comma': {
      ja: '「{found}」の前にコンマが必要です。角括弧や波括弧の中の要素はコンマで区切ってください。',
      en: 'A comma is missing before "{found}". Separate elements within brackets or braces by commas.',
    },
    'flow-entry': {
      ja: '値が必要な位置にコンマがあります。余分なコンマを削除してください。',
      en: 'A comma stands where a value is expected. Remove the extra comma.',
    },
    'unclosed-bracket': {
      ja: '角括弧又は波括弧が閉じられないままファイルが終わっています。閉じ括弧を補ってください。',
      en: 'The file ends before a bracket or brace is closed. Add the closing one.',
    },
    'unclosed-quote': {
      ja: '引用符が閉じられていません。閉じる引用符を補ってください。',
      en: 'A quote is never closed. Add the closing quote.',
    },
    unclosed: {
      ja: '引用符又は括弧が閉じられないままファイルが終わっています。閉じる引用符又は括弧を補ってください。',
      en: 'The file ends before a quote or a bracket is closed. Add the closing one.',
    },
    escape: {
      ja: '二重引用符の中のエスケープ「{escape}」は YAML にありません。一重引用符を使うか、逆斜線を \\\\ と書いてください。',
      en: 'YAML has no escape "{escape}" in double quotes. Use single quotes, or write the backslash as \\\\.',
    },
    'control-character': {
      ja: '表示できない文字 {character} があります。取り除いてください。',
      en: 'There is the unprintable character {character}. Remove it.',
    },
    reserved: {
      ja: '引用符のない値は「{found}」で始められません。値を引用符で囲んでください。',
      en: 'A value without quotes cannot begin with "{found}". Put the value in quotes.',
    },
    other: {
      ja: 'YAML として読めません（構文解析器の説明：{reason}）。',
      en: 'This is not valid YAML; the parser says: {reason}.',
    },
    'several-documents': {
      ja: '一つのファイルに複数の YAML 文書があります。ここから始まる文書を別のファイルに移すか、余分な「---」を削除してください。',
      en: 'The file holds more than one YAML document. Move the one that begins here to its own file, or remove the extra "---".',
    },
    tag: {
      ja: 'タグ「{tag}」は使えません。タグを削除し、値だけを書いてください。',
      en: 'The tag "{tag}" is not allowed. Remove it and write the plain value.',
    },
    anchor: {
      ja: 'アンカー「&{anchor}」は使えません。アンカーを削除してください。「&」で始まる文章であれば引用符で囲んでください。',
      en: 'The anchor "&{anchor}" is not allowed. Remove it; if it is text that begins with "&", put it in quotes.',
    },
    alias: {
      ja: 'エイリアス「*{alias}」は使えません。値そのものを書いてください。「*」で始まる文章であれば引用符で囲んでください。',
      en: 'The alias "*{alias}" is not allowed. Write the value itself; if it is text that begins with "*", put it in quotes.',
    },
    'merge-key': {
      ja: 'マージキー「<<」は使えません。必要なキーをここに直接書いてください。',
      en: 'The merge key "<<" is not allowed. Write the keys that are needed here.',
    },
    'key-type': {
      ja: 'キー「{key}」は文字列ではなく、数値、真偽値又は null として読まれます。引用符で囲んでください。',
      en: 'The key "{key}" reads as a number, a boolean or null, not as text. Put it in quotes.',
    },
    'key-missing': {
      ja: 'コロンの前にキーがありません。キーを書いてください。',
      en: 'There is no key before the colon. Write the key.',
    },
    'key-collection': {
      ja: 'キーにリストやオブジェクトは使えません。キーは文字列にしてください。波括弧や角括弧が文章の一部であれば引用符で囲んでください。',
      en: 'A list or an object cannot be a key. Write a plain key; if braces or brackets are meant as text, put them in quotes.',
    },
    'number-range': {
      ja: '数「{found}」は有限の数として扱えません。文字列であれば引用符で囲んでください。',
      en: 'The number "{found}" cannot be held as a finite number. If it is text, put it in quotes.',
    },
    depth: {
      ja: '入れ子が {limit} 段を超えています。構造を浅くしてください。',
      en: 'The nesting is deeper than {limit} levels. Make the structure flatter.',
    },
  },
  documentation: {
    why: {
      ja: 'YAML には、書いた人の意図と異なる値に読まれる書き方があります。タグやアンカーは、見えている文字列と読まれる内容を違うものにし、小さなファイルを巨大な内容に膨らませることもできます。そのため、使う書き方を限っています。字下げは半角の空白で揃え、「: 」や引用符を含む文章は全体を引用符で囲んでください。',
      en: 'YAML can be written so that it reads as something else than was meant. Tags and anchors make the content differ from what is seen, and can swell a small file beyond measure; so only plain forms are allowed. Indent with spaces, and put a text that contains quotes or a colon and a space in quotes as a whole.',
    },
    failing: 'title:\n  ja: "半導体": 共同提案募集\n  en: Semiconductors: joint call\n',
    passing: 'title:\n  ja: "「半導体」: 共同提案募集"\n  en: "Semiconductors: joint call"\n',
  },
} as const;
