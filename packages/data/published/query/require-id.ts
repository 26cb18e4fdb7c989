import { unknown } from '../errors/unknown.ts';

/**
 * Refuses an id that no record of a collection has.
 *
 * @param collection the collection
 * @param what a record of it, with its article, as in `a commitment`
 * @param id the id as given
 * @throws RangeError if there is no such record
 */
export function requireId(collection: object, what: string, id: unknown): void {
  if (typeof id !== 'string' || !Object.hasOwn(collection, id)) {
    throw unknown(`the id of ${what}`, id, Object.keys(collection));
  }
}
