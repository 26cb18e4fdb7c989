import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';
import type { DataFile } from './data-file.ts';

/**
 * The published records as data files, one type a file: a JSON array with one record a line.
 *
 * @param published the published records
 * @returns each file by its path under `dist`
 */
export function publishedFiles(published: PublishedRecords): ReadonlyMap<string, DataFile> {
  return new Map(
    collections.map(({ type, module }) => {
      const lines = published[type].map(
        (record, place, all) => `${JSON.stringify(record)}${place + 1 < all.length ? ',' : ''}\n`,
      );
      const path = module.replace('collections/', 'published/');
      return [`${path}.json`, { content: `[\n${lines.join('')}]\n`, records: lines.length }] as const;
    }),
  );
}
