import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ExportFile } from '../src/format/format.ts';

/**
 * Puts a file where DuckDB can read it.
 *
 * @param file a file of an export
 * @returns its path, quoted as SQL
 */
export function stored({ path, content }: ExportFile): string {
  const place = join(mkdtempSync(join(tmpdir(), 'accords-exports-')), path);
  writeFileSync(place, content);
  return `'${place.replaceAll("'", "''")}'`;
}

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

/**
 * Asks DuckDB.
 *
 * @param sql one statement
 * @returns rows, each with a value for each column
 */
export async function duckdb(sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRowsJS();
}
