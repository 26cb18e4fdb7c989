import { pathOf } from '@digital-accords/model';
import type { CollectedRecord } from '../collection/collection.ts';

/** First line of every module but those of single records, which are as short as can be. */
export const banner = '// Generated from the records. Change a record, not this file.';

/**
 * The module of one record: it stands as the record's file does in the registry.
 *
 * @param record a published record
 * @returns path under `dist`, without extension
 */
export function recordModule(record: CollectedRecord): string {
  return `records/${pathOf(record).replace(/\.yaml$/, '')}`;
}

/**
 * The way from a module to the folder `dist`.
 *
 * @param module path of the module under `dist`
 * @returns `./` or as many `../` as it takes
 */
export function toDist(module: string): string {
  return '../'.repeat(module.split('/').length - 1) || './';
}
