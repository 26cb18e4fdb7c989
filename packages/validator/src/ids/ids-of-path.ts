import { type Authored, collectionOf, pathOf } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { lookUp } from '../value/value.ts';

/** Collections whose records have the folder outside their id. */
const outside: readonly string[] = [collectionOf.agreement, collectionOf.commitment];

/**
 * The ids that a file which did not become a record may have been meant for, so that what refers to them is not reported
 * as well.
 *
 * @param file a parsed file that failed its schema check
 * @returns the id that it states, and the one that its path stands for
 */
export function failedIds(file: ParsedFile): readonly Authored.RecordId[] {
  const stated = lookUp(file.value, '/id');
  return [...(typeof stated === 'string' ? [stated] : []), ...idsOfPath(file.file)];
}

/**
 * The id that the path of a record's file stands for.
 *
 * @param path path of a file, with forward slashes
 * @returns the id, or nothing if the path is not one of the registry
 */
export function idsOfPath(path: string): readonly Authored.RecordId[] {
  const steps = path.replace(/\.[^./]+$/, '').split('/');
  const at = steps.findLastIndex((step) => Object.values(collectionOf).includes(step));
  const collection = steps[at];
  if (collection === undefined) return [];
  const [agreement, ...own] = steps.slice(at + 1);
  if (collection === collectionOf.pillar) return [[agreement, collection, ...own].join('/')];
  return [steps.slice(outside.includes(collection) ? at + 1 : at).join('/')];
}

/** Whether the file of a record is the one that its type and id ask for, wherever the folder of records lies. */
export function standsAtPath({ file, record }: Entry): boolean {
  return `/${file.file}`.endsWith(`/${pathOf(record)}`);
}
