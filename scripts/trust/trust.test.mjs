import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { root } from '../package/published.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Name and users of each dependency from outside, as manifests have them; `*` after those who pass it on to users. */
function usersByDependency() {
  const manifests = [
    ['root', 'package.json'],
    ...readdirSync(join(root, 'packages')).map((name) => [name, `packages/${name}/package.json`]),
  ];
  const uses = manifests.flatMap(([user, file]) => {
    const {
      dependencies = {},
      devDependencies = {},
      peerDependencies = {},
      optionalDependencies = {},
    } = JSON.parse(read(file));
    const passedOn = { ...dependencies, ...peerDependencies, ...optionalDependencies };
    const isOutside = ([, range]) => !range.startsWith('workspace:');
    return [
      ...Object.entries(passedOn)
        .filter(isOutside)
        .map(([name]) => [name, `${user}*`]),
      ...Object.entries(devDependencies)
        .filter(isOutside)
        .map(([name]) => [name, user]),
    ];
  });
  const names = [...new Set(uses.map(([name]) => name))].sort();
  return names.map((name) => [name, uses.flatMap(([one, user]) => (one === name ? [user] : [])).join(', ')]);
}

test('each dependency stands in the table with its users and a reason', () => {
  const rows = read('docs/dependencies.md').match(/^\| `.*$/gm) ?? [];
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(cells.map(([, name, users]) => [name.replaceAll('`', ''), users])).toEqual(usersByDependency());
  for (const [, name, , reason] of cells) expect(reason, name).not.toBe('');
});

test('each package of the lock file has an integrity and comes from no address of its own', () => {
  const { packages } = load(read('pnpm-lock.yaml'));
  const others = Object.entries(packages).filter(
    ([, { resolution }]) => Object.keys(resolution).join() !== 'integrity' || !/^sha512-/.test(resolution.integrity),
  );
  expect(others).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  const { onlyBuiltDependencies = [], dangerouslyAllowAllBuilds = false } = load(read('pnpm-workspace.yaml'));
  expect([onlyBuiltDependencies, dangerouslyAllowAllBuilds]).toEqual([[], false]);
});
