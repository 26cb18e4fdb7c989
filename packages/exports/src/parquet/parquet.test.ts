import { expect, test } from 'vitest';
import { duckdb, stored } from '../../test/duckdb.ts';
import { pruned, rebuild } from '../../test/rebuild.ts';
import { published } from '../published.ts';
import type { Cell } from '../table/table.ts';
import { write } from './parquet.ts';

const files = write(published);

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

test('DuckDB reads every record back from the tables', async () => {
  const tables = new Map<string, readonly (readonly Cell[])[]>();
  for (const file of files) {
    const rows = await duckdb(`select * from ${stored(file)}`);
    tables.set(
      file.path,
      rows.map((row) => row.map(cellOf)),
    );
  }
  expect(rebuild((name) => tables.get(`${name}.parquet`) ?? [])).toEqual(pruned(Object.values(published).flat()));
}, 120_000);

test('a day is a date, a place a number, and a table without rows has its columns', async () => {
  const described = async (path: string): Promise<readonly (readonly unknown[])[]> => {
    const file = files.find((one) => one.path === path);
    return file ? duckdb(`select column_name, column_type from (describe select * from ${stored(file)})`) : [];
  };
  expect(await described('commitments_derived_history.parquet')).toEqual([
    ['record_id', 'VARCHAR'],
    ['position', 'INTEGER'],
    ['from', 'DATE'],
    ['to', 'DATE'],
    ['state', 'VARCHAR'],
    ['indicated_state', 'VARCHAR'],
    ['attestation', 'VARCHAR'],
    ['freshness', 'VARCHAR'],
  ]);
  expect(await described('registry_lifecycle_to.parquet')).toEqual([
    ['record_id', 'VARCHAR'],
    ['position', 'INTEGER'],
    ['value', 'VARCHAR'],
  ]);
});

test('the same records give the same bytes', () => {
  const again = write(published);
  expect(
    again.map(({ content }, place) => Buffer.from(content).equals(files[place]?.content ?? content)),
  ).not.toContain(false);
});
