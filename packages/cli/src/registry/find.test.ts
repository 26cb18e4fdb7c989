import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findRegistry } from './find.ts';

const root = resolve('/');
const at = (...steps: string[]): string => join(root, ...steps);

function system(cwd: string, ...paths: string[]): Parameters<typeof findRegistry>[1] {
  return {
    cwd,
    isFile: (path) => paths.includes(path),
    isFolder: (path) => paths.some((one) => one.startsWith(`${path}/`) || one.startsWith(`${path}\\`)),
  };
}

test.each([
  ['here', at('r'), at('r', 'records', 'registry.yaml'), at('r')],
  ['above', at('r', 'records', 'updates'), at('r', 'records', 'registry.yaml'), at('r')],
  [
    'in a repository',
    at('w', 'docs'),
    at('w', 'packages', 'data', 'records', 'registry.yaml'),
    at('w', 'packages', 'data'),
  ],
])('a registry is found %s', (_, cwd, file, path) => {
  expect(findRegistry(undefined, system(cwd, file))).toEqual({ kind: 'folder', path });
});

test('without any, the installed registry is meant', () => {
  expect(findRegistry(undefined, system(at('w')))).toEqual({ kind: 'installed' });
});

test('the folder that is given wins, and must hold records', () => {
  const files = system(at('w'), at('w', 'records', 'registry.yaml'), at('o', 'records', 'x.yaml'));
  expect(findRegistry(at('o'), files)).toEqual({ kind: 'folder', path: at('o') });
  expect(findRegistry('no', files)).toEqual({ kind: 'missing', path: 'no' });
});
