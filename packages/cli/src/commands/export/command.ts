import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';
import { formats } from './formats.ts';

/** `accords export`. */
export const exportCommand: CommandDefinition = {
  name: 'export',
  help: {
    ja: '全ての記録を公表の形で一つのファイルに書き出す',
    en: 'write every record in its published form to one file',
  },
  options: [
    {
      flags: '--out <file>',
      help: { ja: '書き出し先。「-」又は省略時は標準出力', en: 'where to write; “-” or nothing for standard output' },
    },
    ...dayOptions,
    formatOption(formats),
    jsonOption,
  ],
  load: () => import('./run.ts'),
};
