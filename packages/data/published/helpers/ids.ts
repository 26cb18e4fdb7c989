import { typeOfId as modelTypeOfId } from '@digital-accords/model/id';
import type { RecordId, RecordType } from '../types.js';

/**
 * Whether a text is the id of a record of a collection.
 *
 * @param collection a collection, as in `commitments`
 * @param text any text, as in a part of an address
 * @returns true if it is, and then the text is of the type of the ids
 */
export function isId<Collection extends object>(
  collection: Collection,
  text: string,
): text is Extract<keyof Collection, string> {
  return Object.hasOwn(collection, text);
}

/** One to three slugs. */
const written = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/;

/**
 * The type of a record, told from its id alone.
 *
 * @param id any id
 * @returns the type
 * @throws RangeError if no id is written so
 */
export function typeOfId(id: RecordId | 'registry'): RecordType {
  if (!written.test(id)) throw new RangeError(`${JSON.stringify(id) ?? 'undefined'} is not written as an id is`);
  return modelTypeOfId(id);
}
