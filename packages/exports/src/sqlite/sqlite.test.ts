import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, expect, test } from 'vitest';
import { pruned, rebuild } from '../../test/rebuild.ts';
import { published } from '../published.ts';
import { bigrams } from '../search/bigrams.ts';
import { searchable } from '../search/searchable.ts';
import type { Cell } from '../table/table.ts';
import { tablesOf } from '../table/tables.ts';
import { write } from './sqlite.ts';

const { content } = await write(published);
const file = join(mkdtempSync(join(tmpdir(), 'accords-sqlite-')), 'accords.sqlite');
writeFileSync(file, content);
/** Another build of SQLite than the one that wrote the file. */
const database = new sqlite.Database(file, { readOnly: true });
afterAll(() => database.close());
const tables = tablesOf(published);

test('another build of SQLite reads every record back from the tables', () => {
  const rowsOf = (name: string): readonly (readonly Cell[])[] => {
    const { columns = [], key = [] } = tables.find((table) => table.name === name) ?? {};
    return database.all(`SELECT * FROM "${name}" ORDER BY ${key.map((one) => `"${one}"`).join()}`).map((row) =>
      columns.map(({ name: column, type }) => {
        const cell = row[column];
        if (type === 'boolean' && cell !== null) return cell === 1;
        return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
      }),
    );
  };
  expect(rebuild(rowsOf)).toEqual(pruned(Object.values(published).flat()));
  for (const { name, rows } of tables)
    expect(database.get(`SELECT count(*) AS count FROM "${name}"`)).toEqual({ count: rows.length });
});

test('the file is whole, and each foreign key leads to a row', () => {
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  expect(database.all('PRAGMA foreign_key_list("commitments_fora")')).toMatchObject([
    { table: 'organisations', from: 'value', to: 'id' },
    { table: 'commitments', from: 'record_id', to: 'id' },
  ]);
});

test.each(['半導体', '量子', '海底ケーブル', 'Open RAN', '5G'])(
  'the full-text index finds %s wherever it stands',
  (words) => {
    const found = database.all(
      'SELECT type, id, leaf FROM search WHERE bigrams MATCH ? ORDER BY rowid',
      `"${bigrams(words)}"`,
    );
    const standing = searchable(published).filter(({ text }) =>
      text.normalize('NFKC').toLowerCase().includes(words.toLowerCase()),
    );
    expect(standing.length).toBeGreaterThan(0);
    const keys = new Set(found.map(({ type, id, leaf }) => [type, id, leaf].join(' ')));
    expect(standing.filter(({ type, id, leaf }) => !keys.has([type, id, leaf ?? null].join(' ')))).toEqual([]);
  },
);

/** CI installs the program, so that there a missing one fails; elsewhere the test is seen among those that are skipped. */
const isMissing = process.env['CI'] === undefined && spawnSync('sqlite3', ['--version']).status !== 0;

test.skipIf(isMissing)('the program sqlite3, of whatever version the system has, reads the file', () => {
  const sql = 'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT id, title_ja FROM commitments ORDER BY id';
  const { stdout } = spawnSync('sqlite3', ['-readonly', '-separator', ' ', file, sql], { encoding: 'utf8' });
  const rows = published.commitment.map(({ id, title }) => `${id} ${title.ja}`);
  expect(stdout).toBe(['ok', ...rows, ''].join('\n'));
});

test('the same records give the same bytes', async () => {
  expect(Buffer.from((await write(published)).content).equals(content)).toBe(true);
});
