/** What a scaffold says beside the titles and descriptions of the schema, which are in English. */
export const words = {
  fill: {
    ja: '空の値（""）をすべて埋めてください。行の「#」より後は説明です。確かめるには：accords validate <ファイル>',
    en: 'Fill in every empty value (""). What follows a “#” explains. Then check: accords validate <file>',
  },
  optional: {
    ja: 'ここから下は任意の項目です。使う項目の行頭の「# 」を一つ外してください。',
    en: 'What follows is optional. To use a property, take one “# ” from the beginning of its lines.',
  },
  terms: { ja: '次のいずれか：{terms}。', en: 'One of: {terms}.' },
  'many-terms': {
    ja: '{count}語のうちの一つ（エディターが一覧を示します）。',
    en: 'One of {count} terms, which an editor lists.',
  },
  example: { ja: '例：{example}', en: 'Example: {example}' },
  or: { ja: '又は——{note}', en: 'Or — {note}' },
  'or-terms': { ja: '{tag} は次のいずれでもよい：{terms}。', en: '{tag} may also be: {terms}.' },
} as const;
