import type { CellType, Column, TableStructure } from '../table/table.ts';

const typeOf: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  day: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/**
 * The statement that makes a table.
 *
 * @param table the table
 * @returns SQL of SQLite; cells are of the type that is declared
 */
export function createTable({ name, columns, key, unique, foreignKeys }: TableStructure): string {
  const references = foreignKeys.map(
    (foreign) => `FOREIGN KEY (${names(foreign.columns)}) REFERENCES ${quoted(foreign.table)} (${names(foreign.key)})`,
  );
  const parts = [
    ...columns.map(declared),
    `PRIMARY KEY (${names(key)})`,
    ...(unique ? [`UNIQUE (${names(unique)})`] : []),
    ...references,
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n) STRICT, WITHOUT ROWID`;
}

/**
 * The statement that adds a row.
 *
 * @param table the table
 * @returns SQL with a parameter for each column
 */
export function insertInto({ name, columns }: TableStructure): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

function declared({ name, type, required }: Column): string {
  const check = type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
  return `${quoted(name)} ${typeOf[type]}${required ? ' NOT NULL' : ''}${check}`;
}

function names(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

function quoted(name: string): string {
  return `"${name}"`;
}
