import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSource } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { folderOf } from './cli.ts';
import { fixtureFolder } from './fixture.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const amended = readFileSync(join(fixtureFolder, 'records/updates/sharing-began.yaml'), 'utf8').replace(
  /reviewed: .*/,
  "reviewed: '2026-01-16'",
);
const read = readSource({ file: 'update.yaml', bytes: Buffer.from(amended) });
const line = `${JSON.stringify(read.ok && read.file.value)}\n`;
const folder = folderOf({ 'lines.ndjson': line, 'packed.ndjson.gz': gzipSync(line) });
mkdirSync(join(folder, 'many'));
writeFileSync(join(folder, 'many/update.yaml'), amended);

test.each([
  ['a file', 'many/update.yaml', ''],
  ['a folder', 'many', ''],
  ['NDJSON', 'lines.ndjson', ''],
  ['compressed NDJSON', 'packed.ndjson.gz', ''],
  ['standard input', '-', line],
])('a record that replaces one of the registry says so, as %s', (_, path, input) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [command, 'validate', '--registry', fixtureFolder, '--today', '2026-02-01', '--json', path],
    { cwd: folder, input, encoding: 'utf8' },
  );
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; severity: string; params: unknown }[] };
  expect([status, findings.map(({ ruleId, severity, params }) => [ruleId, severity, params])]).toEqual([
    0,
    [['record-replaced', 'warning', { id: 'updates/sharing-began', fields: [{ field: 'update.reviewed' }] }]],
  ]);
});
