import { formatNames, formats } from '@digital-accords/exports';
import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

const described = (language: 'ja' | 'en', [open, close]: readonly [string, string]): readonly string[] =>
  formatNames.map((name) => `${name}${open}${formats[name].holds[language]}${close}`);

const help = {
  ja: `出力の形式：${described('ja', ['＝', '']).join('、')}。既定は ${formatNames[0]}`,
  en: `output format: ${described('en', [' (', ')']).join(', ')} (default: ${formatNames[0]})`,
};

/** `accords export`. */
export const exportCommand: CommandDefinition = {
  name: 'export',
  help: {
    ja: 'すべての記録を、指定した形式で書き出します。',
    en: 'Write all records in a format that you choose.',
  },
  operands: [],
  options: [
    {
      name: 'out',
      value: { ja: 'パス', en: 'path' },
      help: {
        ja: '書き出し先のファイル。csv など複数のファイルになる形式では、空の又は新しいフォルダー。既定は標準出力（「-」も標準出力）',
        en: 'file to write; if the format has several files, as csv has, an empty or new folder (default: standard output, also written “-”)',
      },
    },
    ...dayOptions,
    ...formatOptions(formatNames, help),
  ],
  load: () => import('./run.ts'),
};
