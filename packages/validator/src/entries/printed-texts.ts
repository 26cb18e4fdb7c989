import { definitionAt } from '../walk/definition.ts';
import type { Entry } from './entry.ts';

/**
 * Whether a place of a record holds free text: words of the authors or of a source, not an id, a term, a date or an address.
 *
 * @param record the record
 * @param pointer JSON Pointer (RFC 6901)
 */
export function isText(record: Entry['record'], pointer: string): boolean {
  return ['Text', 'PrintedWords'].includes(definitionAt(record, record.type, pointer) ?? '');
}
