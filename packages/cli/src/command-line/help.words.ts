/** The words of help texts, in both languages. */
export const words = {
  description: {
    ja: 'デジタル技術に関する政府間のコミットメントの台帳を、閲覧、検査、出力するコマンドです。',
    en: 'Read, check and export the registry of what governments promised each other on digital technology.',
  },
  usage: { ja: '使い方：', en: 'Usage:' },
  commands: { ja: 'コマンド：', en: 'Commands:' },
  operands: { ja: '引数：', en: 'Arguments:' },
  options: { ja: 'オプション：', en: 'Options:' },
  command: { ja: 'コマンド', en: 'command' },
  option: { ja: 'オプション', en: 'options' },
  help: { ja: 'コマンドの使い方を表示します。', en: 'Show help on a command.' },
  exit: {
    ja: '終了コード：0 誤りなし。1 記録に誤りあり。2 使い方の誤り、読み書きできないパス、又はコマンド自体の不具合。',
    en: 'Exit codes: 0 no errors; 1 errors in the records; 2 wrong use, a path that cannot be read or written, or a fault of the command itself.',
  },
} as const;
