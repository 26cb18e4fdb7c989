import { jsonText } from '@digital-accords/validator';
import type { CommandDefinition } from '../command/command.ts';
import { formatOf, formatOption, jsonOption } from '../command/options.ts';
import { dayOptions, daysOf } from '../days/days.ts';
import { done } from '../outcome/outcome.ts';
import { openRegistry, publishedAt } from '../registry/open.ts';
import { overviewOf } from './model.ts';
import { renderOverview } from './render.ts';

const formats = ['table', 'json'] as const;

/** `accords overview`. */
export const overviewCommand: CommandDefinition = {
  name: 'overview',
  help: {
    ja: '取決めを柱ごとに、約束、網羅率、最近の更新とともに表示する',
    en: 'print agreements by pillar with their commitments, coverage and latest updates',
  },
  options: [...dayOptions, formatOption(formats), jsonOption],
  run: (_, options, context) => {
    const format = formatOf(options, formats, context);
    const open = openRegistry(options, context);
    const days = daysOf(options, open.asOf, context);
    const overview = overviewOf(publishedAt(open, days), days);
    return done(`${format === 'json' ? jsonText(overview) : renderOverview(overview, context)}\n`);
  },
};
