import type { PublishedRecords } from '@digital-accords/model';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * A module of the documents and events with their dates alone: a status depends on when a text was issued and on when an
 * event took place, and not on the texts, which are a fifth of all bytes.
 *
 * @param published the published records
 * @returns text of the module and of its declarations by its path under `dist`
 */
export function datedSources({ document, event }: PublishedRecords): ReadonlyMap<string, string> {
  const documents = document.map(({ type, id, issued, lifecycle }) => ({ type, id, issued, lifecycle }));
  const events = event.map(({ type, id, date, lifecycle }) => ({ type, id, date, lifecycle }));
  const records = Object.fromEntries([...documents, ...events].map((record) => [record.id, record]));
  return new Map([
    ['query/dated-sources.js', `${banner}\nexport const datedSources = ${parsedLiteral(records)};\n`],
    [
      'query/dated-sources.d.ts',
      `/** Documents and events by id, with what dates them and nothing else. */
export declare const datedSources: Readonly<Record<string, object>>;
`,
    ],
  ]);
}
