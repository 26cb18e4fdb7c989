import type { MessageTemplate } from '@digital-accords/validator';
import type { OptionDefinition } from './command.ts';

/** Options of every command. */
export const commonOptions: readonly OptionDefinition[] = [
  {
    name: 'registry',
    value: { ja: 'フォルダー', en: 'folder' },
    help: {
      ja: '台帳のフォルダー（records、sources、coding を含む）。既定は、現在のフォルダーから上にたどって最初に見つかる台帳、なければインストール済みの台帳',
      en: 'folder of the registry, which contains records, sources and coding (default: the nearest registry upwards from the current folder, or else the installed registry)',
    },
  },
  {
    name: 'lang',
    value: { ja: '言語', en: 'language' },
    choices: ['ja', 'en'],
    help: {
      ja: '表示言語：ja 又は en。既定は環境の言語',
      en: 'language of the output: ja or en (default: your locale)',
    },
  },
];

/**
 * The options that choose the format of the output: `--format`, and `--json` for short.
 *
 * @param formats the formats, the default first
 * @param help what each format has; by default, their names
 */
export function formatOptions(
  formats: readonly string[],
  help: MessageTemplate = {
    ja: `出力の形式：${formats.join('、')}。既定は ${formats[0]}`,
    en: `output format: ${formats.join(', ')} (default: ${formats[0]})`,
  },
): readonly OptionDefinition[] {
  return [
    {
      name: 'format',
      value: { ja: '形式', en: 'format' },
      choices: formats,
      help,
    },
    {
      name: 'json',
      shortFor: ['format', 'json'],
      help: { ja: '--format json と同じ', en: 'same as --format json' },
    },
  ];
}

/** The option that names the file to write. */
export const outOption: OptionDefinition = {
  name: 'out',
  value: { ja: 'ファイル', en: 'file' },
  help: {
    ja: '書き出し先のファイル。既定は標準出力（「-」も標準出力）',
    en: 'file to write (default: standard output, also written “-”)',
  },
};
