import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureFolder } from '../../../test/fixture.ts';

/** Another report on the same commitment. */
const update = readFileSync(join(fixtureFolder, 'records/updates/sharing-began.yaml'), 'utf8')
  .replace('updates/sharing-began', 'updates/sharing-again')
  .replace('2024-06', '2024-06-10')
  .replace('one.example/sharing', 'one.example/again');
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

const files: Readonly<Record<string, string | Uint8Array>> = {
  'malformed.yaml': 'type: update\nid: [oops\n',
  'malformed.json': '{"type": "update",}',
  'repeated.yaml': 'type: update\ntype: update\n',
  'repeated.json': '{"type": "update", "type": "update"}',
  'utf-16.yaml': Buffer.from(`\ufeff${update}`, 'utf16le'),
  'invalid.yaml': bytes('type: ', 0xff, 0xfe, '\n'),
  'nul.yaml': 'type: a\0b\n',
  'empty.yaml': '',
  'bomb.yaml': 'a: &a [x, x]\n',
  'proto.json': '{"type": "registry", "id": "registry", "asOf": "2026-01-31", "__proto__": {"polluted": true}}',
  'deep.json': '['.repeat(100_000),
  'big.yaml': '',
};
let folder = '';

beforeAll(() => {
  folder = folderOf(files);
  truncateSync(join(folder, 'big.yaml'), 100 * 1024 * 1024);
  mkdirSync(join(folder, 'folder.yaml'));
  mkdirSync(join(folder, 'below'));
  symlinkSync('one.yaml', join(folder, 'two.yaml'));
  symlinkSync('two.yaml', join(folder, 'one.yaml'));
  symlinkSync('..', join(folder, 'below/up'));
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  writeFileSync(join(folder, 'good.yaml'), `\ufeff${update}`);
});

test('every hostile file has one diagnostic that names it, and the good file beside them none', async () => {
  const { code, out, err } = await cli(['validate', folder, '--json']);
  const { findings } = JSON.parse(out) as { findings: { ruleId: string; messageId: string; file: string }[] };
  const found = findings.map(
    ({ ruleId, messageId, file }) => `${file.slice(folder.length + 1)} ${ruleId}/${messageId}`,
  );
  expect([code, err, found]).toEqual([
    1,
    '',
    [
      'below/up file-loop/folder',
      'big.yaml file-size/too-large',
      'bomb.yaml yaml-syntax/anchor',
      'deep.json json-syntax/depth',
      'empty.yaml file-empty/empty',
      'folder.yaml file-kind/directory',
      'invalid.yaml file-encoding/invalid-utf8',
      'malformed.json json-syntax/trailing-comma',
      'malformed.yaml yaml-syntax/unclosed',
      'nul.yaml file-encoding/nul',
      'one.yaml file-loop/link',
      'pipe.yaml file-kind/special',
      'proto.json schema/unknown-property',
      'repeated.json duplicate-key/duplicate',
      'repeated.yaml duplicate-key/duplicate',
      'two.yaml file-loop/link',
      'utf-16.yaml file-encoding/other-unicode',
    ],
  ]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('the same for people: no stack trace, and an end', async () => {
  const { out } = await cli(['validate', folder]);
  expect([/\n {4}at /.test(out), out.split('\n').at(-2)]).toEqual([false, '17 errors, 0 warnings in 18 files']);
});

test('a path that does not exist is wrong use', async () => {
  const { code, out } = await cli(['validate', join(folder, 'missing.yaml')]);
  expect([code, out.includes('missing.yaml” does not exist')]).toEqual([2, true]);
});
