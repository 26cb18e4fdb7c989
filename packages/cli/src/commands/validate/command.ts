import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { formats } from './formats.ts';

/** `accords validate [path...]`. */
export const validateCommand: CommandDefinition = {
  name: 'validate',
  help: {
    ja: '登録簿を検査する。パスを指定すると、そのファイル又はフォルダーを登録簿に照らして検査する',
    en: 'check the registry, or submitted files and folders against it',
  },
  operand: {
    name: '[path...]',
    help: {
      ja: '提出するファイル、フォルダー、又は一行一件の NDJSON（.ndjson、.jsonl、圧縮した .gz、標準入力の「-」）',
      en: 'submitted files, folders, or NDJSON with one record a line (.ndjson, .jsonl, compressed .gz, “-” for standard input)',
    },
  },
  options: [
    {
      flags: '--max-warnings <n>',
      help: {
        ja: '警告がこの件数を超えると終了コードを1にする',
        en: 'exit with 1 where there are more warnings than this',
      },
    },
    {
      flags: '--today <day>',
      help: {
        ja: '確認日・閲覧日の上限とする日（YYYY-MM-DD）。既定は本日',
        en: 'day after which nothing can have been read or checked (YYYY-MM-DD); by default today',
      },
    },
    {
      flags: '--fix',
      help: {
        ja: '直し方が一通りに決まる誤りを、注釈と書式を保ってファイルの中で直す',
        en: 'mend in the files what has exactly one remedy; comments and layout stay',
      },
    },
    {
      flags: '--baseline <path>',
      help: {
        ja: '比較の基準となる公開済みの版。登録簿のフォルダー、又は accords export --format json が書き出したファイル',
        en: 'release to compare with: the folder of a registry, or a file that “accords export --format json” wrote',
      },
    },
    formatOption(formats),
    jsonOption,
  ],
  load: () => import('./run.ts'),
};
