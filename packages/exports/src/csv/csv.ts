import type { PublishedRecords } from '@digital-accords/model';
import { type ExportFile, utf8 } from '../format/format.ts';
import type { Cell } from '../table/table.ts';
import { tablesOf } from '../table/tables.ts';

/** Writes each table as a file of its own. */
export function write(published: PublishedRecords): readonly ExportFile[] {
  return tablesOf(published).map(({ rows, ...table }) => ({
    path: `${table.name}.csv`,
    mediaType: 'text/csv',
    description: table.description,
    content: utf8(csvOf([table.columns.map(({ name }) => name), ...rows])),
    table,
  }));
}

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as UTF-8: with a byte order mark, and CRLF after each row.
 *
 * @param rows the rows, the names of the columns first
 * @returns text of the file. An absent value is an empty field; an empty text is `""`
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return cell === '' || /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
