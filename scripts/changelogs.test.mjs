import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { published, root } from './package/published.mjs';

const { resolve } = createRequire(import.meta.url);
const names = published.map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name);
const changeset = [
  '---',
  ...names.map((name) => `"${name}": minor`),
  '---',
  '',
  'Something changes.',
  '',
  '- A list follows.',
  '',
];

test('what a new version writes passes the formatter', () => {
  const copy = mkdtempSync(join(tmpdir(), 'accords-version-'));
  const files = ['package.json', 'pnpm-workspace.yaml', 'biome.json', '.gitignore', '.changeset/config.json'];
  const manifests = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  for (const file of [...files, ...manifests]) cpSync(join(root, file), join(copy, file));
  writeFileSync(join(copy, '.changeset/something.md'), changeset.join('\n'));
  const run = (program, ...args) =>
    spawnSync(process.execPath, [resolve(program), ...args], { cwd: copy, encoding: 'utf8' });
  run('@changesets/cli/bin.js', 'version');
  const lint = run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', '.');
  const changelog = (folder) => readFileSync(join(copy, relative(root, folder), 'CHANGELOG.md'), 'utf8');
  expect(published.map(changelog)).toEqual(published.map(() => expect.stringContaining('Something changes.')));
  expect(lint.status, lint.stderr).toBe(0);
  rmSync(copy, { recursive: true });
});
