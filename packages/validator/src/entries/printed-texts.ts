import { definitionAt } from '../walk/definition.ts';
import type { TextPlace } from '../walk/walk.ts';
import type { Entry } from './entry.ts';

/** A character that plain text seldom has. One class is found fast. */
const unusual =
  /[^\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u27ff\u2900-\u3163\u3165-\ud7ff\uf900-\ufdff\uff01-\uff9f\uffa1-\uffdc\uffe0-\uffe6]/;

/**
 * The texts of a record that are not its own statements and may hold something that no source prints.
 *
 * @param entry the record
 */
export function printedTextsIn({ places }: Entry): readonly TextPlace[] {
  return places.printed.filter(({ value }) => unusual.test(value));
}

/**
 * Whether a place of a record holds free text: words of the authors or of a source, not an id, a term, a date or an address.
 *
 * @param record the record
 * @param pointer JSON Pointer (RFC 6901)
 */
export function isText(record: Entry['record'], pointer: string): boolean {
  return ['Text', 'PrintedWords'].includes(definitionAt(record, record.type, pointer) ?? '');
}
