import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { cachePath, loaderOf } from './loader.ts';

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

/** Another folder each time: what was compiled once in this process is not compiled a second time under its name. */
function folderOf(caches: ReadonlyMap<string, Buffer | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'accords-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (const [id, cache] of caches) writeFileSync(cachePath(join(folder, id)), cache);
  return folder;
}

/** What a file exports, of which files the code cache was refused (undefined: there was none), and new caches. */
function load(caches: ReadonlyMap<string, Buffer | string>): {
  readonly exported: unknown;
  readonly refused: unknown;
  readonly made: ReadonlyMap<string, Buffer>;
} {
  const folder = folderOf(caches);
  const scripts: [string, Script][] = [];
  const exported = loaderOf(folder, (id, script) => scripts.push([id, script]))('./one.js');
  return {
    exported,
    refused: Object.fromEntries(scripts.map(([id, script]) => [id, script.cachedDataRejected])),
    made: new Map(scripts.map(([id, script]) => [id, script.createCachedData()])),
  };
}

test('files are loaded alike without a code cache, from one, and beside one that is of no use', () => {
  const exported = { name: 'one', sum: 4, where: 'one.js' };
  const first = load(new Map());
  expect(first).toMatchObject({ exported, refused: { './one.js': undefined, './other.js': undefined } });
  expect(load(first.made)).toMatchObject({ exported, refused: { './one.js': false, './other.js': false } });
  const useless = new Map<string, Buffer | string>([...first.made, ['./other.js', 'made by another version']]);
  expect(load(useless)).toMatchObject({ exported, refused: { './one.js': false, './other.js': true } });
});
