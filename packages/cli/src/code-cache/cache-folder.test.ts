import { chmodSync, mkdtempSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cacheFolder, identityOf } from './cache-folder.ts';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'accords-'));

test('the folder is of this user and of this build of Node alone', () => {
  const root = temporary();
  vi.stubEnv('HOME', root);
  const env = { XDG_CACHE_HOME: root };
  const folder = cacheFolder(env) ?? '';
  const build = [process.version, process.platform, process.arch, identityOf(process.execPath)].join('-');
  expect([folder.startsWith(root), folder.endsWith(join('digital-accords', build))]).toEqual([true, true]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  chmodSync(folder, 0o770);
  expect(cacheFolder(env)).toBeUndefined();
  vi.unstubAllEnvs();
});

test('there is none where there shall be none, or can be none', () => {
  const file = join(temporary(), 'file');
  writeFileSync(file, '');
  expect(cacheFolder({ XDG_CACHE_HOME: temporary(), NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined();
  expect(cacheFolder({ XDG_CACHE_HOME: file, LOCALAPPDATA: file })).toBeUndefined();
  vi.stubEnv('HOME', join(file, 'none'));
  expect(cacheFolder({})).toBeUndefined();
  vi.unstubAllEnvs();
});

test('a file that was changed is another', () => {
  const file = join(temporary(), 'file.js');
  writeFileSync(file, 'a');
  const before = identityOf(file);
  utimesSync(file, 1, 1);
  expect(identityOf(file)).not.toBe(before);
});
