import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';
import { formats } from './formats.ts';

/** `accords overview`. */
export const overviewCommand: CommandDefinition = {
  name: 'overview',
  help: {
    ja: '取決めを柱ごとに、約束、網羅率、最近の更新とともに表示する',
    en: 'print agreements by pillar with their commitments, coverage and latest updates',
  },
  options: [...dayOptions, formatOption(formats), jsonOption],
  load: () => import('./run.ts'),
};
