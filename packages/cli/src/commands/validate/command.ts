import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords validate [path...]`. */
export const validateCommand: CommandDefinition = {
  name: 'validate',
  help: {
    ja: '台帳を検査します。パスを指定すると、そのパスの記録を台帳に照らして検査します。',
    en: 'Check the registry, or check the records of the given paths against it.',
  },
  operands: [
    {
      name: { ja: 'パス', en: 'path' },
      count: 'many',
      help: {
        ja: '記録のファイル（YAML、JSON）、フォルダー、又は1行に1件の記録を書いた NDJSON（.ndjson、.jsonl、圧縮した .gz、標準入力の「-」）',
        en: 'record files (YAML, JSON), folders, or NDJSON with one record a line (.ndjson, .jsonl, compressed .gz, or “-” for standard input)',
      },
    },
  ],
  options: [
    {
      name: 'max-warnings',
      value: { ja: '件数', en: 'number' },
      help: {
        ja: '警告がこの件数を超えると終了コードを1にする',
        en: 'exit with code 1 if there are more warnings than this number',
      },
    },
    {
      name: 'today',
      value: { ja: '日付', en: 'day' },
      help: {
        ja: '本日とみなす日（YYYY-MM-DD）。記録の閲覧日と確認日は、この日より後にはできない。既定は本日',
        en: 'day to take as today, YYYY-MM-DD: no source was read, and no record was reviewed, after it (default: today)',
      },
    },
    {
      name: 'fix',
      help: {
        ja: '直し方が一つしかない誤りを、ファイルの中で直す。注釈と書式は変わらない',
        en: 'correct in the files each mistake that has exactly one remedy; comments and layout stay',
      },
    },
    {
      name: 'baseline',
      value: { ja: 'パス', en: 'path' },
      help: {
        ja: '公開済みの版（台帳のフォルダー、又は accords export が書き出したファイル）。公開済みの id が残っているかを検査する',
        en: 'earlier release, as the folder of a registry or a file written by “accords export”: check that all its ids still exist',
      },
    },
    ...formatOptions(['pretty', 'json', 'github', 'sarif', 'junit']),
  ],
  load: () => import('./run.ts'),
};
