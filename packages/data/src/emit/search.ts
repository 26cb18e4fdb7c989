import { type PublishedRecords, searchEntries } from '@digital-accords/model';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * The module of the texts that can be searched.
 *
 * @param published the published records
 * @returns text of the module and of its declarations by its path under `dist`
 */
export function searchModule(published: PublishedRecords): ReadonlyMap<string, string> {
  return new Map([
    ['search/entries.js', `${banner}\nexport const entries = ${parsedLiteral(searchEntries(published))};\n`],
    [
      'search/entries.d.ts',
      `import type { SearchEntry } from '@digital-accords/model/search/entries';
import type { RecordId } from '../types.js';
/** What can be found, with its texts. */
export declare const entries: readonly SearchEntry<RecordId>[];
`,
    ],
  ]);
}
