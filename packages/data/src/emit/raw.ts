import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';

/**
 * The published records as data files, one type a file: a JSON array with one record a line.
 *
 * @param published the published records
 * @returns text of each file by its path under `dist`
 */
export function publishedFiles(published: PublishedRecords): ReadonlyMap<string, string> {
  return new Map(
    collections.map(({ type, module }) => {
      const lines = published[type].map(
        (record, place, all) => `${JSON.stringify(record)}${place + 1 < all.length ? ',' : ''}\n`,
      );
      const path = module.replace('collections/', 'published/');
      return [`${path}.json`, `[\n${lines.join('')}]\n`] as const;
    }),
  );
}
