import { isMapping, ownValue } from '../value/value.ts';

/**
 * The fields in which two versions of a record differ.
 *
 * @param before a JSON value
 * @param after a JSON value
 * @returns JSON Pointers (RFC 6901) to the smallest values that were changed, added or removed, in the order of `before`;
 *   of lists of different length, to the list; empty if the values are equal
 */
export function changedFields(before: unknown, after: unknown): readonly string[] {
  if (before === after) return [];
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => below(key, changedFields(ownValue(before, key), ownValue(after, key))));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, index) => below(String(index), changedFields(item, after[index])));
  return [''];
}

function below(key: string, pointers: readonly string[]): readonly string[] {
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return pointers.map((pointer) => `/${step}${pointer}`);
}
