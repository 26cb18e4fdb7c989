import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from './cli.ts';
import { fixtureFolder } from './fixture.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const hook = `process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));`;
const folder = folderOf({ 'hook.cjs': hook, 'empty.yaml': '' });

/** Paths of the files that the command loads. */
function pathsOf(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', `${folder}/hook.cjs`, command, ...args, '--registry', fixtureFolder],
    { encoding: 'utf8' },
  );
  const paths = stderr.trim().split('\n');
  return paths.filter((path) => basename(path) !== 'hook.cjs');
}

/** Names of these files, without their hashes. */
function loaded(...args: readonly string[]): readonly string[] {
  return pathsOf(...args)
    .map((path) => basename(path).replace(/-.{8}[.]js$/, ''))
    .sort();
}

test('a check that finds nothing loads no words', () => {
  expect(loaded('validate')).toEqual(['cli.js', 'rolldown-runtime', 'start', 'validate']);
});

test('all that a check loads is small, because Node reads and compiles it anew in each run', () => {
  const bytes = pathsOf('validate').reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(470_000);
});

test('what every run loads holds definitions of commands alone: no vocabulary, no writer of a format', () => {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  const [start = ''] = readdirSync(dist).filter((name) => /^start-/.test(name));
  expect(statSync(dist + start).size).toBeLessThan(80_000);
});

test('a report with findings loads the words', () => {
  expect(loaded('validate', `${folder}/empty.yaml`)).toEqual(
    expect.arrayContaining(['validate', 'format', 'json-text', 'pretty']),
  );
});
