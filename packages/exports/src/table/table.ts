/** What a cell holds. `day` is a calendar day, written YYYY-MM-DD. */
export type CellType = 'string' | 'day' | 'integer' | 'number' | 'boolean';

/** A value of a row; null if the field is absent. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
  /** Names of the fields that lead to it, in snake case, joined by `_`. */
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** Whether each row has a value. */
  readonly required: boolean;
  /** The only values that it can have, if there is a list of them. */
  readonly values?: readonly string[];
}

/** Columns that hold the key of a row of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  /** Columns of the other table, in the same order. */
  readonly key: readonly string[];
}

/** What a table is, without its rows. */
export interface TableStructure {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Other columns by which a row is named. */
  readonly unique?: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table; each row has a cell for each column, in the same order. */
export interface Table extends TableStructure {
  readonly rows: readonly (readonly Cell[])[];
}
