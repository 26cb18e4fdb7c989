import { definitionAt } from '../walk/definition.ts';
import type { Entry } from './entry.ts';

/** A text that is not the authors' own statement: what a source prints, or is called. */
export interface PrintedText {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly text: string;
}

/**
 * Properties that hold free text without a definition of their own. A quote and the beginning of a leaf are not among them
 * for {@link printedTextsIn}: they are compared with the source.
 */
export const textKeys: readonly string[] = [
  'ja',
  'en',
  'text',
  'exact',
  'begins',
  'publisher',
  'title',
  'excerpt',
  'abbreviation',
  'terms',
  'first',
  'second',
  'settled',
];

const compared = ['exact', 'begins'];

/** A character that plain text seldom has, or a backslash, because an escape may write one. One class is found fast. */
const unusual =
  /[^\n\r -[\]-~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u27ff\u2900-\u3163\u3165-\ud7ff\uf900-\ufdff\uff01-\uff9f\uffa1-\uffdc\uffe0-\uffe6]/;

/**
 * The texts of a record that are not its own statements and may hold something that no source prints. Hardly any record has
 * such a character: the others are not walked.
 *
 * @param entry the record
 */
export function printedTextsIn({ file, record, texts }: Entry): readonly PrintedText[] {
  // A record that came as a value has no text.
  if (file.text !== '' && !unusual.test(file.text)) return [];
  const own = new Set(texts.map(({ pointer }) => pointer));
  return textsIn(record, '').filter(
    ({ pointer }) => !own.has(pointer) && !compared.includes(keyOf(pointer)) && isText(record, pointer),
  );
}

/**
 * Whether a place of a record holds free text: words of the authors or of a source, not an id, a term, a date or an address.
 *
 * @param record the record
 * @param pointer JSON Pointer (RFC 6901)
 */
export function isText(record: Entry['record'], pointer: string): boolean {
  return textKeys.includes(keyOf(pointer)) || definitionAt(record, record.type, pointer) === 'PrintedWords';
}

/** The last property of a pointer. */
function keyOf(pointer: string): string {
  return pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
}

function textsIn(value: unknown, pointer: string): readonly PrintedText[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, `${pointer}/${key}`));
}
