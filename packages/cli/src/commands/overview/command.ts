import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

/** `accords overview`. */
export const overviewCommand: CommandDefinition = {
  name: 'overview',
  help: {
    ja: '合意文書ごとに、コミットメントとその状態、最近の報告、文書の網羅率を表示します。',
    en: 'Show each agreement with its commitments and their status, its latest reports and the coverage of its documents.',
  },
  operands: [],
  options: [...dayOptions, ...formatOptions(['table', 'json'])],
  load: () => import('./run.ts'),
};
