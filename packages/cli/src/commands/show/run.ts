import { indexReferences } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { daysOf } from '../../registry/days.ts';
import { readerOf } from '../../registry/names.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../../registry/open.ts';
import { renderRecord } from './render.ts';
import { showOf } from './shown.ts';
import { unknownId } from './words.ts';

/** Runs `accords show <id>`. */
export const run: Run = ([id = ''], options, context) => {
  const { language } = context;
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const published = publishedAt(open, days, reliabilityIn(open));
  const shown = showOf(id, published, days, indexReferences(open.registry));
  if (shown.kind === 'unknown') {
    const near = shown.nearest.length > 0;
    return refuse(language, near ? unknownId.near : unknownId.plain, { id, ids: shown.nearest });
  }
  if (options.get('format') === 'json') {
    const { kind: _, records: __, ...data } = shown;
    return done(`${jsonText(data)}\n`);
  }
  const reader = readerOf((one) => open.registry.byId.get(one), language);
  return done(`${renderRecord(shown, { reader, palette: context.palette })}\n`);
};
