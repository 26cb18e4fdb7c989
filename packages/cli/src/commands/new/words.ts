/** The words of a template. Titles and descriptions of fields come from the schema in the language of the reader. */
export const words = {
  fill: {
    ja: '空の値（""）をすべて埋めてください。「#」より後は説明です。検査するコマンド：{check}',
    en: 'Fill in every empty value (""). Text after a “#” is an explanation. To check the file: {check}',
  },
  file: { ja: 'ファイル', en: 'FILE' },
  optional: {
    ja: '以下は任意の項目です。使う項目は、各行の先頭の「# 」を一つ削除してください。',
    en: 'The fields below are optional. To use a field, delete one “# ” at the beginning of each of its lines.',
  },
  terms: { ja: '次のいずれか：{terms}。', en: 'One of: {terms}.' },
  'many-terms': {
    ja: '{count}語のうちの一つ（エディターに一覧が表示されます）。',
    en: 'One of {count} terms (editors list them).',
  },
  example: { ja: '例：{example}', en: 'Example: {example}' },
  or: { ja: '又は：{note}', en: 'Or: {note}' },
  'or-terms': { ja: '{tag} に使える他の値：{terms}。', en: 'Other values of {tag}: {terms}.' },
} as const;
