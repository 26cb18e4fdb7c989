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

function loaded(...args: readonly string[]): readonly string[] {
  const folder = folderOf({ 'hook.cjs': hook });
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', `${folder}/hook.cjs`, command, ...args, '--registry', fixtureFolder],
    { encoding: 'utf8' },
  );
  return stderr.trim().split('\n');
}

test('a check that finds nothing loads no words, and all of it from code caches', () => {
  expect(loaded('validate').toSorted()).toEqual([
    'program.js true',
    'rolldown-runtime true',
    'start true',
    'validate true',
  ]);
});

test('a report with findings loads the words', () => {
  const folder = folderOf({ 'empty.yaml': '' });
  const files = loaded('validate', `${folder}/empty.yaml`).map((line) => line.split(' ')[0]);
  expect(files).toEqual(expect.arrayContaining(['validate', 'format', 'json-text', 'pretty']));
});
