import type { RecordId } from '../generated/authored.ts';
import { collectionOf } from './id.ts';

const folders: ReadonlySet<string> = new Set(Object.values(collectionOf));

/**
 * The ids that a text may stand for which is no id itself: its slug alone, without its folder or agreement, with the folder
 * of its file, or as the path of that file.
 *
 * @param written what was written
 * @param ids the ids that may be meant
 * @returns those that end with the same parts, folders left out, in their order
 */
export function idsMeantBy(written: string, ids: Iterable<RecordId>): readonly RecordId[] {
  const wanted = partsOf(written.replace(/^.*\brecords\//, '').replace(/\.(?:ya?ml|json)$/, ''));
  if (wanted.length === 0) return [];
  return [...ids].filter((id) => {
    const parts = partsOf(id);
    return id !== written && parts.slice(-wanted.length).join('/') === wanted.join('/');
  });
}

function partsOf(id: string): readonly string[] {
  return id.split('/').filter((part) => part !== '' && !folders.has(part));
}
