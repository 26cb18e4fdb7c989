import type { PublishedRecords } from '@digital-accords/model';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { ExportFile } from '../format/format.ts';
import type { Cell, CellType, Column, Table } from '../table/table.ts';
import { tablesOf } from '../table/tables.ts';

const typeOf: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Writes each table as a file of its own. */
export function write(published: PublishedRecords): readonly ExportFile[] {
  return tablesOf(published).map(({ rows, ...table }) => ({
    path: `${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    description: table.description,
    content: parquetOf({ ...table, rows }),
    table,
  }));
}

function parquetOf({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map(({ name, type }, place) => ({
    name,
    data: rows.map((row) => parquetValue(row[place] ?? null, type)),
  }));
  const root = { name: 'root', num_children: columns.length };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...columns.map(elementOf)] }));
}

function elementOf({ name, type, required }: Column): SchemaElement {
  return { name, ...typeOf[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' };
}

/** A day is a date, not a text. */
function parquetValue(cell: Cell, type: CellType): Cell | Date {
  return type === 'day' && typeof cell === 'string' ? new Date(cell) : cell;
}
