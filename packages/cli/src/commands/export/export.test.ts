import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';

test('an export is written whole, with a key for each collection', async () => {
  const folder = folderOf({});
  const file = join(folder, 'accords.json');
  expect(await cli(['export', '--out', file])).toEqual({ code: 0, out: '', err: `Wrote 12 records to ${file}.\n` });
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
