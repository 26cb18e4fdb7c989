import { expect, test } from 'vitest';
import { calledAs } from './called-as.ts';

test.each([
  ['installed for all projects', '/usr/local/bin/accords', '/home/me/work', 'accords'],
  [
    'installed for all projects, through a script',
    '/home/me/.local/share/pnpm/global/5/node_modules/@digital-accords/cli/dist/cli.js',
    '/home/me/work',
    'accords',
  ],
  ['installed in the project', '/home/me/work/node_modules/.bin/accords', '/home/me/work/records', 'npx accords'],
  ['not installed', '/home/me/.npm/_npx/1a2b/node_modules/.bin/accords', '/home/me', 'npx @digital-accords/cli'],
  [
    'in the repository',
    '/home/me/accords/packages/cli/dist/cli.js',
    '/home/me/accords',
    'node packages/cli/dist/cli.js',
  ],
  ['below the repository', '/home/me/cli/dist/cli.js', '/home/me/docs', 'node ../cli/dist/cli.js'],
  ['far from the repository', '/a/cli/dist/cli.js', '/home/me/w/x/y', 'node /a/cli/dist/cli.js'],
  ['with a blank in the path', '/home/me/my work/cli.js', '/home/me', "node 'my work/cli.js'"],
])('%s', (_, script, cwd, expected) => {
  expect(calledAs({ script, cwd, platform: 'linux' })).toBe(expected);
});

test('on Windows', () => {
  const modules = 'node_modules\\@digital-accords\\cli\\dist\\cli.js';
  const called = (folder: string) =>
    calledAs({ script: `${folder}\\${modules}`, cwd: 'C:\\w\\docs', platform: 'win32' });
  expect([called('C:\\w'), called('C:\\Users\\me\\AppData\\Roaming\\npm')]).toEqual(['npx accords', 'accords']);
});
