import type { Cell, Column, Table } from './table.ts';

/** A column, and what it holds of a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

/**
 * Columns and rows of a table.
 *
 * @param columns the columns
 * @param rows what the rows are made of
 */
export function filled<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A column of texts that each row has. */
export function text<Row>(name: string, description: string, cell: (row: Row) => string): ColumnOf<Row> {
  return { name, type: 'string', description, required: true, cell };
}

/** A column of texts that a row may lack. */
export function optional<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | undefined,
): ColumnOf<Row> {
  return { name, type: 'string', description, required: false, cell: (row) => value(row) ?? null };
}
