import { type Authored, pathOf } from '@digital-accords/model';
import type { ParsedFile } from '@digital-accords/validator';

/**
 * A record as a file that was parsed: the value alone, without text or places in it. What is measured on it is the check
 * and not the parser.
 *
 * @param record any record
 */
export function parsedFileOf(record: Authored.AnyRecord): ParsedFile {
  return { file: `records/${pathOf(record)}`, text: '', value: record, locate: nowhere };
}

/** The place of everything in a file that has no text. */
export const nowhere: ParsedFile['locate'] = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
