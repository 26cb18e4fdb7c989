import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions, outOption } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

/** `accords export`. */
export const exportCommand: CommandDefinition = {
  name: 'export',
  help: {
    ja: 'すべての記録を公開形式で一つのファイルに書き出します。',
    en: 'Write all records in their published form to one file.',
  },
  operands: [],
  options: [outOption, ...dayOptions, ...formatOptions(['json'])],
  load: () => import('./run.ts'),
};
