import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

/** `accords overview`. */
export const overviewCommand: CommandDefinition = {
  name: 'overview',
  help: {
    ja: '合意文書ごとに、コミットメントとその状態、出所による裏付け、最近の報告、文書の網羅率を表示します。',
    en: 'Show each agreement with its commitments, their status and by whose word, its latest reports and the coverage of its documents.',
  },
  operands: [],
  options: [
    ...dayOptions,
    {
      name: 'by-year',
      help: {
        ja: '件数を年ごとに表示（最初の合意文書の年から、各年末と基準日）',
        en: 'show the numbers year by year: at the end of each year since the first agreement, and on the as-of date',
      },
    },
    ...formatOptions(['table', 'json', 'csv', 'markdown']),
  ],
  load: () => import('./run.ts'),
};
