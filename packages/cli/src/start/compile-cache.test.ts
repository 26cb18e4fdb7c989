import { chmodSync, existsSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder } from './compile-cache.ts';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'accords-'));

function fileIn(folder: string): string {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  return file;
}

afterEach(() => vi.unstubAllEnvs());

test('the folder is made for this user alone', () => {
  const root = temporary();
  const folder = join(root, 'digital-accords');
  expect([cacheFolder({ XDG_CACHE_HOME: root }), statSync(folder).mode & 0o777]).toEqual([folder, 0o700]);
  expect(cacheFolder({ XDG_CACHE_HOME: root })).toBe(folder);
});

test('without XDG_CACHE_HOME the folder is in the home, in which `.cache` is made', () => {
  const home = temporary();
  vi.stubEnv('HOME', home);
  expect(cacheFolder({})).toBe(join(home, '.cache', 'digital-accords'));
});

test.each([0o770, 0o702])('a folder of mode %o, to which others may write, is not used', (mode) => {
  const [root, inside] = [temporary(), temporary()];
  cacheFolder({ XDG_CACHE_HOME: inside });
  chmodSync(join(inside, 'digital-accords'), mode);
  chmodSync(root, mode);
  expect([root, inside].map((path) => cacheFolder({ XDG_CACHE_HOME: path }))).toEqual([undefined, undefined]);
  expect(existsSync(join(root, 'digital-accords'))).toBe(false);
});

test('a folder of another user is not used', () => {
  const root = temporary();
  const getuid = vi.spyOn(process, 'getuid').mockReturnValue(statSync(root).uid + 1);
  expect(cacheFolder({ XDG_CACHE_HOME: root })).toBeUndefined();
  getuid.mockRestore();
});

test.each<[string, (folder: string) => string]>([
  ['a relative path', () => 'caches'],
  ['a missing folder', (folder) => join(folder, 'missing', 'below')],
  ['a file', fileIn],
  [
    'a link that leads to itself',
    (folder) => {
      symlinkSync('loop', join(folder, 'loop'));
      return join(folder, 'loop');
    },
  ],
  ['a folder in which nothing can be made', () => '/proc'],
])('%s is not used, as home or as folder of caches', (_, make) => {
  const path = make(temporary());
  vi.stubEnv('HOME', path);
  expect([cacheFolder({}), cacheFolder({ XDG_CACHE_HOME: path })]).toEqual([undefined, undefined]);
});

test('NODE_DISABLE_COMPILE_CACHE is honoured, and nothing is made', () => {
  const root = temporary();
  expect(cacheFolder({ XDG_CACHE_HOME: root, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined();
  expect(existsSync(join(root, 'digital-accords'))).toBe(false);
});
