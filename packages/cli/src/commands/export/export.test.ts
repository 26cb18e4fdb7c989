import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';

test('an export is written whole, with a key for each collection', async () => {
  const folder = folderOf({});
  const file = join(folder, 'accords.json');
  expect(await cli(['export', '--out', file])).toEqual({
    code: 0,
    out: '',
    err: `Wrote ${file}, made from 12 records.\n`,
  });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
    'registry',
    'agreements',
    'pillars',
    'commitments',
    'updates',
    'events',
    'organisations',
    'instruments',
    'documents',
    'codingReports',
  ]);
  expect(readdirSync(folder)).toEqual(['accords.json']);
  expect(JSON.parse((await cli(['export'])).out)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('an export that cannot be written leaves nothing behind', async () => {
  const folder = folderOf({});
  const { code, err } = await cli(['export', '--out', join(folder, 'none', 'accords.json')]);
  expect([code, err.includes('cannot be written'), readdirSync(folder), existsSync(join(folder, 'none'))]).toEqual([
    2,
    true,
    [],
    false,
  ]);
  expect((await cli(['export', '--out', folder])).code).toBe(2);
});

test.each([
  [[], { asOf: '2026-01-31', knownAt: '2026-01-31' }],
  [['--as-of', '2025-02-01'], { asOf: '2025-02-01', knownAt: '2025-02-01' }],
  [['--known-at', '2024-06-01'], { asOf: '2026-01-31', knownAt: '2024-06-01' }],
  [['--as-of', '2025-02-01', '--known-at', '2025-03-01'], { asOf: '2025-02-01', knownAt: '2025-03-01' }],
])('with %j, export, overview and show write the days they were made for', async (args, days) => {
  const [exported, overview, show] = await Promise.all(
    [['export'], ['overview', '--json'], ['show', 'registry', '--json']].map(async (command) =>
      JSON.parse((await cli([...command, ...args])).out),
    ),
  );
  expect(exported.registry).toMatchObject({ asOf: days.asOf, derived: days });
  expect([overview, show]).toMatchObject([days, { ...days, record: { asOf: days.asOf } }]);
});

test('a format of several files is written to a folder, which must be empty', async () => {
  const folder = join(folderOf({}), 'tables');
  const args = ['export', '--format', 'csv', '--out', folder];
  const first = await cli(args);
  const said = `Wrote ${readdirSync(folder).length} files to ${folder}, made from 12 records.\n`;
  expect(first).toEqual({ code: 0, out: '', err: said });
  expect(readFileSync(join(folder, 'registry_waivers.csv'), 'utf8')).toMatch(/^\ufeffrecord_id,position,rule,/);
  const again = await cli(args);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not empty and is left as it is')]);
  expect((await cli(['export', '--format', 'csv'])).err).toBe(
    'accords: csv has several files. Give a folder with --out.\n',
  );
});

test('an unknown format names the nearest', async () => {
  const { code, err } = await cli(['export', '--format', 'ndjsn']);
  expect([code, err]).toEqual([2, expect.stringContaining('Did you mean ndjson?')]);
});

test('tables speak of the days that were asked for', async () => {
  const days = ['--as-of', '2025-02-10', '--known-at', '2025-03-01'];
  const [panel, flat] = await Promise.all(
    ['status-panel', 'commitments'].map(async (format) => (await cli(['export', '--format', format, ...days])).out),
  );
  expect(panel?.trimEnd().split('\r\n').at(-1)).toMatch(/,2025-02,2025-02-10,/);
  expect(flat).toMatch(/,2025-02-10,2025-03-01\r\n$/);
});

test('a format that is no text needs a file', async () => {
  const file = join(folderOf({}), 'accords.sqlite');
  expect((await cli(['export', '--format', 'sqlite'])).err).toBe(
    'accords: sqlite cannot be written to standard output. Give a file with --out.\n',
  );
  expect((await cli(['export', '--format', 'sqlite', '--out', file])).code).toBe(0);
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
});
