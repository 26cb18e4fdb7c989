import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loaderOf } from './loader.ts';

const files = {
  'one.js': `#!/usr/bin/env node
const other = require('./other.js');
exports.name = 'one';
exports.sum = other.double(other.names().length);
exports.where = require('node:path').relative(__dirname, __filename);`,
  'other.js': `const one = require('./one.js');
exports.double = (value) => 2 * value;
exports.names = () => [one.name, 'other'];`,
};

const temporary = (): string => mkdtempSync(join(tmpdir(), 'accords-'));

function folderOf(): string {
  const folder = temporary();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('files are loaded alike with and without a folder of code caches, and caches are kept once', () => {
  const [folder, caches] = [folderOf(), temporary()];
  const exported = { name: 'one', sum: 4, where: 'one.js' };
  const without = loaderOf(folder, undefined);
  expect(without.load('./one.js')).toEqual(exported);
  expect(without.load('./one.js')).toBe(without.load('./one.js'));
  without.keep();
  const first = loaderOf(folder, caches);
  expect([first.load('./one.js'), readdirSync(caches)]).toEqual([exported, []]);
  first.keep();
  const kept = readdirSync(caches).map((name) => name.replace(/-.*/, ''));
  expect(kept).toEqual(['one.js', 'other.js']);
  const second = loaderOf(folder, caches);
  expect(second.load('./one.js')).toEqual(exported);
});

test('a file that is missing, or no JavaScript, is named', () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'other.js'), 'const =');
  for (const [id, file] of [
    ['./none.js', 'none.js'],
    ['./one.js', 'other.js'],
  ] as const)
    expect(() => loaderOf(folder, undefined).load(id)).toThrow(`${join(folder, file)} is missing or damaged`);
});

test('a folder in which nothing can be kept does no harm', () => {
  const { load, keep } = loaderOf(folderOf(), join(temporary(), 'none'));
  expect(load('./one.js')).toHaveProperty('sum', 4);
  expect(keep()).toBeUndefined();
});
