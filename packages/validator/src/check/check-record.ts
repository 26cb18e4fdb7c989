import { readCoding } from '../coding/coding.ts';
import { ownValue } from '../value/value.ts';
import { checkValue, type RecordCheck, type RecordOptions } from './check-value.ts';

/**
 * Checks one record against a release, by its schema and every rule, as strictly as a file.
 *
 * @param value a record as JSON holds it
 * @param options the release, the day and the language
 * @returns whether it may be taken, what it replaces and what was found; words are loaded if something was found
 * @throws TypeError if JSON cannot hold the value: if it refers to itself, or holds a bigint
 */
export function checkRecord(value: unknown, options: RecordOptions): Promise<RecordCheck> {
  // Another record need not wait for them.
  const codingFor = (record: unknown) =>
    readCoding(ownValue(record, 'type') === 'coding-report' ? options.against.coding() : []).coding;
  return checkValue(value, options, { codingFor, wording: () => import('../report/finding.ts') });
}
