import { jsonText } from '@digital-accords/validator';
import type { Run } from '../command/command.ts';
import { formatOf } from '../command/options.ts';
import { daysOf } from '../days/days.ts';
import { done } from '../outcome/outcome.ts';
import { openRegistry, publishedAt } from '../registry/open.ts';
import { formats } from './formats.ts';
import { overviewOf } from './model.ts';
import { renderOverview } from './render.ts';

/** Runs `accords overview`. */
export const run: Run = (_, options, context) => {
  const format = formatOf(options, formats, context);
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const overview = overviewOf(publishedAt(open, days), days);
  return done(`${format === 'json' ? jsonText(overview) : renderOverview(overview, context)}\n`);
};
