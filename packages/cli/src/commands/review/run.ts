import { absenceBaseOf } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { linkReportIn } from '../../links/read-file.ts';
import { absenceLines } from '../../registry/absence.ts';
import { daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt } from '../../registry/open.ts';
import { renderReview } from './render.ts';
import { reviewOf } from './review-of.ts';
import { markdownReview, terminalReview } from './style.ts';

/** Runs `accords review`. */
export const run: Run = (_, options, context) => {
  const { language } = context;
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const published = publishedAt(open, days);
  const file = options.get('links');
  const review = reviewOf(published, days, file === undefined ? undefined : linkReportIn(file, context));
  const format = options.get('format');
  if (format === 'json') return done(`${jsonText(review)}\n`);
  const base = absenceBaseOf({ documents: published.document, updates: published.update }, days);
  const style = format === 'markdown' ? markdownReview : terminalReview(context);
  return done(`${renderReview(review, absenceLines(base, { of: 'record' }, language), style, language)}\n`);
};
