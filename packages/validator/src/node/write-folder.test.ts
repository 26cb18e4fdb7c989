import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from './write-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(root, name);
const files = [
  { path: 'a.txt', content: new TextEncoder().encode('一') },
  { path: 'inner/b.bin', content: Uint8Array.of(0, 255) },
];

test('a folder is made with its files, also in the place of an empty one', () => {
  mkdirSync(at('empty'));
  expect([writeFolder(at('new'), files), writeFolder(at('empty'), files)]).toEqual([{ ok: true }, { ok: true }]);
  for (const folder of ['new', 'empty']) {
    expect([
      readdirSync(at(folder)).sort(),
      readFileSync(at(`${folder}/a.txt`), 'utf8'),
      [...readFileSync(at(`${folder}/inner/b.bin`))],
    ]).toEqual([['a.txt', 'inner'], '一', [0, 255]]);
  }
  expect(readdirSync(root).sort()).toEqual(['empty', 'new']);
});

test('on failure the system’s code is told, and what was there is left', () => {
  mkdirSync(at('full'));
  writeFileSync(at('full/kept'), '');
  writeFileSync(at('file'), 'kept');
  const codes = ['full', 'file', 'none/new', 'a\0'].map((path) => writeFolder(at(path), files));
  expect(codes).toEqual(
    ['ENOTEMPTY', 'ENOTDIR', 'ENOENT', 'ERR_INVALID_ARG_VALUE'].map((code) => ({ ok: false, code })),
  );
  expect([readdirSync(root).sort(), readdirSync(at('full')), readFileSync(at('file'), 'utf8')]).toEqual([
    ['file', 'full'],
    ['kept'],
    'kept',
  ]);
});
