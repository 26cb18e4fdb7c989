import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';
import { collectFiles } from './collect-files.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const withoutPipes = process.platform === 'win32';

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), file);
  }
}

/** Each file holds its own path, so that a file under a wrong name shows. */
function collected(...paths: readonly string[]): { readonly files: object; readonly diagnostics: object } {
  const { files, diagnostics } = collectFiles(paths, { cwd });
  return { files: files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]), diagnostics };
}

function refusal(ruleId: string, messageId: string, file: string, params: Params = { name: file }): Diagnostic {
  const rest = { severity: 'error', related: [], suggestions: [] } as const;
  return { ruleId, messageId, file, params, ...rest };
}

test('a folder gives its record files in the order of names, and passes over the rest', () => {
  put('records/b.yml', 'records/a/z.YAML', 'records/a-b.yaml', 'records/c.json', 'records/半導体.yaml');
  put('records/notes.md', 'records/noextension', 'records/.hidden.yaml', 'records/.git/config.yaml', 'outside.yaml');
  const files = ['a/z.YAML', 'a-b.yaml', 'b.yml', 'c.json', '半導体.yaml'].map((file) => `records/${file}`);
  expect(collected('records')).toEqual({ files: files.map((file) => [file, file]), diagnostics: [] });
});

test.each([
  ['records', 'records/a.yaml'],
  ['records//', 'records/a.yaml'],
  ['./records/', './records/a.yaml'],
  ['records/../records', 'records/../records/a.yaml'],
  ['records/a.yaml', 'records/a.yaml'],
  ['.', 'records/a.yaml'],
  ['./', 'records/a.yaml'],
])('paths stay as they were given: %s', (given, file) => {
  put('records/a.yaml');
  expect(collected(given)).toEqual({ files: [[file, 'records/a.yaml']], diagnostics: [] });
});

test('absolute paths stay absolute, and relative ones start from the folder of the process where none is given', () => {
  put('a.yaml');
  expect(collectFiles([cwd]).files.map(({ file }) => file)).toEqual([`${cwd}/a.yaml`]);
  expect(collectFiles(['package.json']).diagnostics).toEqual([]);
});

test('a file counts once, under the first path that leads to it', () => {
  put('a/b.yaml', 'a/c.yaml');
  const [b, c] = ['a/b.yaml', 'a/c.yaml'];
  expect(collected('a/b.yaml', './a/b.yaml', 'a', 'a/../a', 'a/c.yaml')).toEqual({
    files: [
      [b, b],
      [c, c],
    ],
    diagnostics: [],
  });
  expect(collected('none', './none', 'none').diagnostics).toEqual([refusal('file-unreadable', 'missing', 'none')]);
});

test('a hidden file or folder that is given by name is read', () => {
  put('.hidden.yaml', '.folder/a.yaml');
  expect(collected('.hidden.yaml', '.folder')).toEqual({
    files: [
      ['.hidden.yaml', '.hidden.yaml'],
      ['.folder/a.yaml', '.folder/a.yaml'],
    ],
    diagnostics: [],
  });
});

test.each([
  ['none', refusal('file-unreadable', 'missing', 'none')],
  ['', refusal('file-unreadable', 'missing', '')],
  ['a.yaml/b.yaml', refusal('file-unreadable', 'missing', 'a.yaml/b.yaml')],
  ['a.yaml/', refusal('file-unreadable', 'missing', 'a.yaml/')],
  ['a\0.yaml', refusal('file-unreadable', 'failed', 'a\0.yaml', { name: 'a\0.yaml', code: 'ERR_INVALID_ARG_VALUE' })],
  ['a.md', refusal('file-kind', 'extension', 'a.md', { extension: '.md' })],
  ['a.yaml.bak', refusal('file-kind', 'extension', 'a.yaml.bak', { extension: '.bak' })],
  ['noextension', refusal('file-kind', 'no-extension', 'noextension')],
  ['.yaml', refusal('file-kind', 'no-extension', '.yaml')],
])('%j is refused by name, and the other files are collected', (given, expected) => {
  put('a.yaml', 'a.md', 'a.yaml.bak', 'noextension', '.yaml');
  expect(collected(given, 'a.yaml')).toEqual({ files: [['a.yaml', 'a.yaml']], diagnostics: [expected] });
});

test('a name that is too long for the system is refused with its code', () => {
  const name = `${'a'.repeat(300)}.yaml`;
  expect(collected(name).diagnostics).toEqual([
    refusal('file-unreadable', 'failed', name, { name, code: 'ENAMETOOLONG' }),
  ]);
});

test('a folder that is named like a file is refused once, and not entered', () => {
  put('records/x.yaml/inside.yaml', 'records/y.yaml', 'z.json/inside.yaml');
  expect(collected('records', 'records/x.yaml', 'z.json/')).toEqual({
    files: [['records/y.yaml', 'records/y.yaml']],
    diagnostics: [refusal('file-kind', 'directory', 'records/x.yaml'), refusal('file-kind', 'directory', 'z.json')],
  });
});

test.skipIf(withoutPipes)('a pipe is never opened', () => {
  put('records/z.yaml');
  for (const name of ['records/pipe.yaml', 'records/pipe', 'given']) execFileSync('mkfifo', [join(cwd, name)]);
  expect(collected('records', 'records/pipe.yaml', 'given')).toEqual({
    files: [['records/z.yaml', 'records/z.yaml']],
    diagnostics: [refusal('file-kind', 'special', 'records/pipe.yaml'), refusal('file-kind', 'special', 'given')],
  });
});

test.skipIf(withoutPipes)('a socket and a device are refused', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(cwd, 'socket.json'), resolve));
  expect(collected('.', '/dev/zero').diagnostics).toEqual([
    refusal('file-kind', 'special', 'socket.json'),
    refusal('file-kind', 'special', '/dev/zero'),
  ]);
  await new Promise((resolve) => server.close(resolve));
});

test('a file over the limit is refused by its size and never read, one at the limit is read', () => {
  const sizes = { 'huge.yaml': 100 * 1024 ** 2, 'over.yaml': MAX_FILE_BYTES + 1, 'at.yaml': MAX_FILE_BYTES };
  for (const [name, size] of Object.entries(sizes)) {
    const descriptor = openSync(join(cwd, name), 'w');
    ftruncateSync(descriptor, size);
    closeSync(descriptor);
  }
  const before = process.memoryUsage().arrayBuffers;
  const { files, diagnostics } = collectFiles(['.'], { cwd });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * MAX_FILE_BYTES);
  expect(files.map(({ file, bytes }) => [file, bytes.length])).toEqual([['at.yaml', MAX_FILE_BYTES]]);
  const tooLarge = (file: string, size: number) =>
    refusal('file-size', 'too-large', file, { size, limit: MAX_FILE_BYTES });
  expect(diagnostics).toEqual([tooLarge('huge.yaml', sizes['huge.yaml']), tooLarge('over.yaml', sizes['over.yaml'])]);
});

// Nothing is forbidden to root, so that as root there would be nothing to see.
test.skipIf(isRoot || withoutPipes)('a file and a folder without permission are refused', () => {
  put('records/a.yaml', 'records/closed/b.yaml', 'records/z.yaml');
  chmodSync(join(cwd, 'records/a.yaml'), 0);
  chmodSync(join(cwd, 'records/closed'), 0);
  const { files, diagnostics } = collected('records', 'records/closed/b.yaml');
  chmodSync(join(cwd, 'records/closed'), 0o700);
  expect(files).toEqual([['records/z.yaml', 'records/z.yaml']]);
  expect(diagnostics).toEqual([
    refusal('file-unreadable', 'denied', 'records/a.yaml'),
    refusal('file-unreadable', 'denied', 'records/closed'),
    refusal('file-unreadable', 'denied', 'records/closed/b.yaml'),
  ]);
});
