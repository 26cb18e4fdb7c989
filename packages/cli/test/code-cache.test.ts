import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from './cli.ts';
import { fixtureFolder } from './fixture.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Says on standard error which files the command compiles, and whether it took the code cache of each. */
const hook = `
const vm = require('node:vm');
const { basename } = require('node:path');
const { Script } = vm;
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    console.error(basename(options.filename).replace(/-.{8}[.]js$/, ''), this.cachedDataRejected === false);
  }
};
`;

const folder = folderOf({ 'hook.cjs': hook, 'empty.yaml': '' });
const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;

function loaded(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', `${folder}/hook.cjs`, command, ...args, '--registry', fixtureFolder],
    { encoding: 'utf8', env: { ...env, HOME: folder, XDG_CACHE_HOME: folder } },
  );
  return stderr.trim().split('\n').toSorted();
}

test('a check that finds nothing loads no words, and the second all of it from code caches', () => {
  const files = ['program.js', 'rolldown-runtime', 'start', 'validate'];
  expect(loaded('validate')).toEqual(files.map((file) => `${file} false`));
  expect(loaded('validate')).toEqual(files.map((file) => `${file} true`));
});

test('a report with findings loads the words', () => {
  const files = loaded('validate', `${folder}/empty.yaml`).map((line) => line.split(' ')[0]);
  expect(files).toEqual(expect.arrayContaining(['validate', 'format', 'json-text', 'pretty']));
});
