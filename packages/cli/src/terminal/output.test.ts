import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayBeTerminal, writeOut } from './output.ts';

const text = '約束\n'.repeat(100_000);

test('a text is written whole to a file, which is no terminal', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'accords-')), 'out.txt');
  const descriptor = openSync(file, 'w');
  expect([mayBeTerminal(descriptor), writeOut(descriptor, text)]).toEqual([false, undefined]);
  closeSync(descriptor);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what cannot be written is said', () => {
  const descriptor = openSync('/dev/null', 'r');
  expect([mayBeTerminal(descriptor), writeOut(descriptor, 'a'), writeOut(descriptor, '')]).toEqual([
    true,
    'EBADF',
    undefined,
  ]);
  closeSync(descriptor);
});

test('a pipe gets all, however slowly it is read, and may be closed before', () => {
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
  const shell = (line: string) => spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  const all = shell(`node ${cli} explain --json`).stdout;
  expect(all.length).toBeGreaterThan(100_000);
  expect(shell(`node ${cli} explain --json | (sleep 0.5; cat)`).stdout).toBe(all);
  const closed = shell(`set -o pipefail; node ${cli} explain --json | head -1`);
  expect([closed.stdout, closed.stderr, closed.status]).toEqual(['{\n', '', 0]);
});

test('what stands in the way of any command is said in one sentence', () => {
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
  const folder = mkdtempSync(join(tmpdir(), 'accords-'));
  const shell = (line: string): unknown => {
    const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    return [status, stderr];
  };
  expect([
    shell(`node ${cli} explain 1</dev/null`),
    shell(`cd ${folder} && rmdir ${folder} && node ${cli} --help`),
  ]).toEqual([
    [2, 'accords: Standard output cannot be written; the system answered EBADF.\n'],
    [2, 'accords: The current folder cannot be opened; the system answered ENOENT.\n'],
  ]);
});
