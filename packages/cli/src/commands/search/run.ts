import { search, searchEntries, searchIndexOf, searchTypes } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { numberOption } from '../../command/values.ts';
import { openRegistry, publishedAt } from '../../registry/open.ts';
import { renderResult } from './render.ts';

/** Runs `accords search <word> [<word>…]`. */
export const run: Run = (words, options, context) => {
  const limit = numberOption('limit', options, context);
  const type = searchTypes.find((one) => one === options.get('type'));
  const open = openRegistry(options, context);
  const published = publishedAt(open, { asOf: open.asOf, knownAt: open.asOf });
  const query = words.join(' ');
  const result = search(searchIndexOf(searchEntries(published)), query, { type, limit });
  return done(
    `${options.get('format') === 'json' ? jsonText({ query, ...result }) : renderResult(query, result, context)}\n`,
  );
};
