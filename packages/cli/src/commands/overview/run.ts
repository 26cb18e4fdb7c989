import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt } from '../../registry/open.ts';
import { overviewOf } from './overview-of.ts';
import { renderOverview } from './render.ts';

/** Runs `accords overview`. */
export const run: Run = (_, options, context) => {
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const overview = overviewOf(publishedAt(open, days), days);
  return done(`${options.get('format') === 'json' ? jsonText(overview) : renderOverview(overview, context)}\n`);
};
