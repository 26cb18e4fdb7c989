import type { PublishedRecords } from '@digital-accords/model';
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { ExportFile } from '../format/format.ts';
import { bigrams } from '../search/bigrams.ts';
import { searchable } from '../search/searchable.ts';
import type { Cell } from '../table/table.ts';
import { tablesOf } from '../table/tables.ts';
import { createTable, insertInto } from './schema.ts';

/** FTS5 finds words, and Japanese has no spaces: what is indexed are pairs of characters. */
const SEARCH = 'CREATE VIRTUAL TABLE search USING fts5(type UNINDEXED, id UNINDEXED, leaf UNINDEXED, bigrams)';

/** Writes the tables as a SQLite database, with a full-text index. */
export async function write(published: PublishedRecords): Promise<ExportFile> {
  // The bundle of the command is CommonJS, and this package is not.
  const { default: start } = await import('@sqlite.org/sqlite-wasm');
  const sqlite3 = await start();
  const database = new sqlite3.oo1.DB(':memory:');
  try {
    database.transaction(() => fill(database, published));
    return {
      path: 'accords.sqlite',
      mediaType: 'application/vnd.sqlite3',
      description: 'The tables as one database, and a full-text index “search” of pairs of characters.',
      content: sqlite3.capi.sqlite3_js_db_export(database),
    };
  } finally {
    database.close();
  }
}

function fill(database: Database, published: PublishedRecords): void {
  for (const table of tablesOf(published)) {
    database.exec(createTable(table));
    insert(database, insertInto(table), table.rows);
  }
  database.exec(SEARCH);
  const texts = searchable(published).map(({ type, id, leaf, text }) => [type, id, leaf ?? null, bigrams(text)]);
  insert(database, 'INSERT INTO search VALUES (?, ?, ?, ?)', texts);
}

function insert(database: Database, sql: string, rows: readonly (readonly Cell[])[]): void {
  const statement = database.prepare(sql);
  try {
    for (const row of rows) statement.bind([...row]).stepReset();
  } finally {
    statement.finalize();
  }
}
