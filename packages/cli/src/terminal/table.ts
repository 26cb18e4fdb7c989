import stringWidth from 'fast-string-width';
import { cut, pad } from './columns.ts';

const GAP = '  ';
const NARROWEST = 16;

/** How rows are laid out. */
export interface TableOptions {
  /** Columns of the terminal; without it nothing is cut. */
  readonly width?: number;
  /** Index of the column that is cut if the rows are too wide. */
  readonly flexible: number;
}

/**
 * Lays out rows in columns, full-width text included.
 *
 * @param rows cells without control characters; every row has the same number of cells
 * @param options width and the column that gives way
 * @returns one line a row, without spaces at its end
 */
export function table(rows: readonly (readonly string[])[], { width, flexible }: TableOptions): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => widest(rows, column));
  const total = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1);
  const surplus = width === undefined ? 0 : Math.max(0, total - width);
  const columns = widths.map((own, column) =>
    column === flexible ? Math.min(own, Math.max(NARROWEST, own - surplus)) : own,
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(column === flexible ? cut(cell, columns[column] ?? 0) : cell, columns[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0);
}
