import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWhole } from './create-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accords-create-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('of two writers of one file the first is kept, and nothing else is left', () => {
  const file = join(folder, 'new.yaml');
  expect([createWhole(file, 'one'), createWhole(file, 'other')]).toEqual([{ ok: true }, { ok: false, code: 'EEXIST' }]);
  expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['new.yaml'], 'one']);
});

test('a folder is no file, and a folder that does not exist is not made', () => {
  expect(createWhole(folder, 'x')).toEqual({ ok: false, code: 'EEXIST' });
  expect(createWhole(join(folder, 'none', 'x'), 'x')).toEqual({ ok: false, code: 'ENOENT' });
});
