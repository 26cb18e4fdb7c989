import { type Authored, pathOf } from '@digital-accords/model';
import type { ParsedFile } from '@digital-accords/validator';

/**
 * A record in the form of a parsed file: the value without text or places. With it, a benchmark measures the check and not
 * the parser.
 *
 * @param record any record
 */
export function parsedFileOf(record: Authored.AnyRecord): ParsedFile {
  return { file: `records/${pathOf(record)}`, text: '', value: record, locate: nowhere };
}

/** The place of every value in a file without text. */
export const nowhere: ParsedFile['locate'] = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
