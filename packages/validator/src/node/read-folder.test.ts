import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'read-folder-'));
const file = (name: string) => ({ file: name, bytes: new TextEncoder().encode(name) });

beforeAll(() => {
  for (const folder of ['a', '.git']) mkdirSync(join(root, folder));
  for (const name of ['b.txt', 'a/c.jsonl', 'a-b.txt', '.hidden', '.git/config', '外務省.txt']) {
    writeFileSync(join(root, name), name);
  }
  symlinkSync('b.txt', join(root, 'link.txt'));
  symlinkSync('..', join(root, 'a/up'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('every regular file, by its path within the folder, in the order of paths', () => {
  const found = readFolder(root).map(({ file, bytes }) => ({ file, bytes: new Uint8Array(bytes) }));
  expect(found).toEqual([file('a-b.txt'), file('a/c.jsonl'), file('b.txt'), file('外務省.txt')]);
});

test.each(['none', 'b.txt', 'a/none/none', 'a\0'])('there is nothing in %j', (path) => {
  expect(readFolder(join(root, path))).toEqual([]);
});
