import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(root, name);
const isRoot = process.getuid?.() === 0;

test('a file is written, then replaced, and nothing else is left', () => {
  expect(writeWhole(at('a.json'), '一')).toEqual({ ok: true });
  expect(readFileSync(at('a.json'), 'utf8')).toBe('一');
  expect(writeWhole(at('a.json'), '')).toEqual({ ok: true });
  expect(readFileSync(at('a.json'), 'utf8')).toBe('');
  expect(readdirSync(root)).toEqual(['a.json']);
});

test('a name of the greatest length can be written', () => {
  const name = 'a'.repeat(255);
  expect([writeWhole(at(name), 'text'), readdirSync(root)]).toEqual([{ ok: true }, [name]]);
});

test.skipIf(process.platform === 'win32')('the permissions of the old file stay', () => {
  writeFileSync(at('a.json'), 'old');
  chmodSync(at('a.json'), 0o640);
  writeWhole(at('a.json'), 'new');
  expect([statSync(at('a.json')).mode & 0o777, readFileSync(at('a.json'), 'utf8')]).toEqual([0o640, 'new']);
});

test('a link stays a link, and what it leads to is written', () => {
  mkdirSync(at('folder'));
  writeFileSync(at('folder/a.json'), 'old');
  symlinkSync('folder/a.json', at('link.json'));
  expect(writeWhole(at('link.json'), 'new')).toEqual({ ok: true });
  expect([lstatSync(at('link.json')).isSymbolicLink(), readFileSync(at('folder/a.json'), 'utf8')]).toEqual([
    true,
    'new',
  ]);
});

test('on failure the system’s code is told, and what was there is left', () => {
  mkdirSync(at('folder'));
  writeFileSync(at('folder/kept'), '');
  writeFileSync(at('file'), 'kept');
  symlinkSync('loop', at('loop'));
  const paths = ['none/a.json', 'folder', 'file/a.json', 'loop', 'a\0'];
  expect(paths.map((path) => writeWhole(at(path), 'new'))).toEqual(
    ['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP', 'ERR_INVALID_ARG_VALUE'].map((code) => ({ ok: false, code })),
  );
  expect([readdirSync(root), readdirSync(at('folder')), readFileSync(at('file'), 'utf8')]).toEqual([
    ['file', 'folder', 'loop'],
    ['kept'],
    'kept',
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe is written to, not replaced', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const reader = spawn('cat', [at('pipe')]);
  const chunk = once(reader.stdout, 'data');
  expect(writeWhole(at('pipe'), 'text')).toEqual({ ok: true });
  expect([String((await chunk)[0]), lstatSync(at('pipe')).isFIFO()]).toEqual(['text', true]);
});

// Nothing is forbidden to root, so that as root there would be nothing to see.
test.skipIf(isRoot || process.platform === 'win32')('a folder without permission is told', () => {
  mkdirSync(at('closed'));
  chmodSync(at('closed'), 0o500);
  expect([writeWhole(at('closed/a.json'), 'text'), readdirSync(at('closed'))]).toEqual([
    { ok: false, code: 'EACCES' },
    [],
  ]);
});

test.skipIf(process.platform === 'win32')('a link to nothing stays a link, and what it leads to is made', () => {
  mkdirSync(at('folder'));
  symlinkSync('folder/a.json', at('one'));
  symlinkSync('one', at('two'));
  expect(writeWhole(at('two'), 'new')).toEqual({ ok: true });
  expect([lstatSync(at('two')).isSymbolicLink(), readFileSync(at('folder/a.json'), 'utf8')]).toEqual([true, 'new']);
});

test('a file with several names is left, since the others would keep the old text', () => {
  writeFileSync(at('a.json'), 'old');
  linkSync(at('a.json'), at('b.json'));
  expect(writeWhole(at('a.json'), 'new')).toEqual({ ok: false, code: 'EMLINK' });
  expect([readFileSync(at('a.json'), 'utf8'), readdirSync(root)]).toEqual(['old', ['a.json', 'b.json']]);
});

test('a file that no longer holds what was read, or is gone, is left', () => {
  writeFileSync(at('a.json'), '\ufeffold');
  expect(writeWhole(at('a.json'), 'new', 'read')).toEqual({ ok: false, code: 'CHANGED' });
  expect(writeWhole(at('b.json'), 'new', 'read')).toEqual({ ok: false, code: 'ENOENT' });
  expect([readFileSync(at('a.json'), 'utf8'), readdirSync(root)]).toEqual(['\ufeffold', ['a.json']]);
  expect([writeWhole(at('a.json'), 'new', 'old'), readFileSync(at('a.json'), 'utf8')]).toEqual([{ ok: true }, 'new']);
});

// To give a file to somebody else takes the rights of root.
test.skipIf(!isRoot)('the owner of the old file stays', () => {
  writeFileSync(at('a.json'), 'old');
  chownSync(at('a.json'), 12345, 23456);
  expect(writeWhole(at('a.json'), 'new')).toEqual({ ok: true });
  const { uid, gid } = statSync(at('a.json'));
  expect([uid, gid]).toEqual([12345, 23456]);
});
