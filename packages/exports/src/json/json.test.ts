import { expect, test } from 'vitest';
import { duckdb, stored } from '../../test/duckdb.ts';
import { published } from '../published.ts';
import { write as writeJson } from './json.ts';
import { write as writeLines } from './ndjson.ts';

const { registry, ...collections } = published;

test('JSON holds the record of the registry, and a list for each collection', async () => {
  const exported = JSON.parse(new TextDecoder().decode(writeJson(published).content));
  expect(exported.registry).toEqual(registry[0]);
  const { 'coding-report': codingReports } = collections;
  expect(exported).toMatchObject({ commitments: collections.commitment, codingReports });
});

test('DuckDB reads every record from a line of its own', async () => {
  const rows = await duckdb(`select json from read_ndjson_objects(${stored(writeLines(published))})`);
  expect(rows.map(([line]) => JSON.parse(String(line)))).toEqual(Object.values(published).flat());
});
