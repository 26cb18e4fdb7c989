import { overviewCsv } from '@digital-accords/exports';
import type { PublishedRecords } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { CommandContext, Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { type Days, daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt } from '../../registry/open.ts';
import { markdownOverview } from './markdown.ts';
import { overviewOf } from './overview-of.ts';
import { renderOverview } from './render.ts';
import { markdownYears, renderYears, terminalYears } from './render-years.ts';
import { type Year, yearEnds, yearsOf } from './years.ts';

/** Runs `accords overview`. */
export const run: Run = (_, options, context) => {
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const records = publishedAt(open, days);
  const format = options.get('format') ?? 'table';
  const knownAt = options.get('known-at');
  const earlier = options.has('by-year') ? yearEnds(records, days.asOf).slice(0, -1) : [];
  const years = earlier.map((asOf) => {
    const then = { asOf, knownAt: knownAt ?? asOf };
    return { days: then, records: publishedAt(open, then) };
  });
  return done(
    options.has('by-year')
      ? yearsText(years, { days, records }, format, context)
      : overviewText(records, days, format, context),
  );
};

function overviewText(records: PublishedRecords, days: Days, format: string, context: CommandContext): string {
  if (format === 'csv') return overviewCsv([records]);
  const overview = overviewOf(records, days);
  if (format === 'json') return `${jsonText(overview)}\n`;
  return `${format === 'markdown' ? markdownOverview(overview, context.language) : renderOverview(overview, context)}\n`;
}

function yearsText(years: readonly Year[], last: Year, format: string, { language, palette }: CommandContext): string {
  const [first, ...others] = [...years, last].map(({ records }) => records);
  if (format === 'csv') return overviewCsv([first ?? last.records, ...others]);
  const overview = yearsOf(years, last);
  if (format === 'json') return `${jsonText(overview)}\n`;
  return `${renderYears(overview, format === 'markdown' ? markdownYears : terminalYears(palette), language)}\n`;
}
