import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from '@digital-accords/validator/node';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { formatNames, formats } from '../src/format/formats.ts';
import { writeIn } from '../src/format/write.ts';
import { published } from '../src/published.ts';
import { duckdb } from './duckdb.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const folder = join(mkdtempSync(join(tmpdir(), 'accords-release-')), 'release');
writeFolder(folder, await writeIn(formats['data-package'], published));

const example = (language: string): string => new RegExp(`\`\`\`${language}\n([^\`]+)\`\`\``).exec(readme)?.[1] ?? '';

test('the table of formats has every format', () => {
  expect([...readme.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name)).toEqual(formatNames);
});

test('DuckDB answers the example', async () => {
  const rows = await duckdb(example('duckdb').replaceAll("'parquet/", `'${folder}/parquet/`));
  const open = published.commitment.filter(
    ({ derived }) => derived.counted && derived.status.open && derived.actors.includes('organisations/jp-mic'),
  );
  expect(rows.map(([id]) => id).sort()).toEqual(open.map(({ id }) => id));
});

test('SQLite answers the example', () => {
  const database = new sqlite.Database(join(folder, 'accords.sqlite'), { readOnly: true });
  const rows = database.all(example('sqlite'));
  database.close();
  const found = published.commitment.filter(
    ({ title, summary, derived }) =>
      derived.counted && [title.ja, summary.ja, derived.words.ja].join().includes('半導体'),
  );
  expect(rows.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
});
