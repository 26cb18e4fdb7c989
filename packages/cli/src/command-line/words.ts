/** The words of help texts and of usage errors, in both languages. */
export const words = {
  description: {
    ja: 'デジタル技術に関する政府間の約束の登録簿を、検査し、読み、書き出す',
    en: 'check, read and export the registry of what governments promised each other on digital technology',
  },
  'Usage:': { ja: '使い方：', en: 'Usage:' },
  'Arguments:': { ja: '引数：', en: 'Arguments:' },
  'Options:': { ja: 'オプション：', en: 'Options:' },
  'Commands:': { ja: 'コマンド：', en: 'Commands:' },
  options: { ja: '[オプション]', en: '[options]' },
  command: { ja: '<コマンド>', en: '<command>' },
  help: { ja: 'この説明を表示する', en: 'print this help' },
  'help-command': { ja: 'コマンドの説明を表示する', en: 'print help on a command' },
  version: { ja: '版を表示する', en: 'print the version' },
  exit: {
    ja: '終了コード：0 直すべきものはない。1 内容に誤りがある。2 使い方の誤り、読めない・書けないパス、又はコマンド自体の不具合。',
    en: 'Exit code: 0 nothing to mend; 1 an error in content; 2 wrong use, a path that cannot be read or written, or a fault of the command itself.',
  },
  see: { ja: '「accords --help」で使い方を表示します。', en: 'See “accords --help”.' },
  near: { ja: 'もしかして：{values}。', en: 'Did you mean {values}?' },
  'unknown-command': { ja: '「{value}」というコマンドはありません。', en: 'There is no command “{value}”.' },
  'unknown-option': { ja: '「{value}」というオプションはありません。', en: 'There is no option “{value}”.' },
  'missing-operand': { ja: '引数「{value}」がありません。', en: 'The argument “{value}” is missing.' },
  'missing-value': { ja: 'オプション「{value}」に値がありません。', en: 'The option “{value}” needs a value.' },
  excess: { ja: '引数が多すぎます。', en: 'There are too many arguments.' },
  lang: {
    ja: '--lang に「{value}」は使えません。ja 又は en にしてください。',
    en: '--lang cannot be “{value}”. Use ja or en.',
  },
  use: { ja: '使い方が正しくありません。', en: 'The command was not understood.' },
  fault: { ja: '予期しない不具合が起きました：{message}', en: 'Something went wrong that should not: {message}' },
  'damaged-file': {
    ja: '導入されているデータパッケージの「{file}」がないか、空か、壊れています。@digital-accords/data を導入し直してください。',
    en: '“{file}” of the installed data package is missing, empty or damaged. Install @digital-accords/data again.',
  },
  'damaged-line': {
    ja: '導入されているデータパッケージの「{file}」の{line}行目が壊れています。@digital-accords/data を導入し直してください。',
    en: 'Line {line} of “{file}” of the installed data package is damaged. Install @digital-accords/data again.',
  },
  unwritten: {
    ja: '標準出力に書き込めません（システムの応答：{code}）。',
    en: 'Standard output cannot be written; the system answered {code}.',
  },
  'no-folder': {
    ja: '現在のフォルダーが開けません（システムの応答：{code}）。',
    en: 'The current folder cannot be opened; the system answered {code}.',
  },
} as const;
