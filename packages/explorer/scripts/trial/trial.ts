/** Builds the site from other data than those of the registry, to see how it grows and what it does with hostile text. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedRecords } from '@digital-accords/model';
import { emit } from '../../../data/src/emit/emit.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);
const hook = here('hook.mjs');
const dataPackage = here('../../../data');

/** What a build took. */
export interface Taken {
  readonly seconds: number;
  /** Most memory of one process, in MB. */
  readonly memory: number;
}

/**
 * Builds the site of other records.
 *
 * @param published the records
 * @param folder an empty folder; the site is written to its folder `site`
 * @throws if the build fails
 */
export function buildTrial(published: PublishedRecords, folder: string): Taken {
  writeData(published, folder);
  cpSync(here('../../static'), join(folder, 'static'), { recursive: true });
  const start = performance.now();
  run(['--import', 'tsx', '--import', hook, here('../data-files.ts'), join(folder, 'static')], folder);
  run(['--import', hook, '--max-old-space-size=768', here('../../node_modules/vite/bin/vite.js'), 'build'], folder);
  const memory = readFileSync(join(folder, 'memory'), 'utf8').trim().split('\n').map(Number);
  return { seconds: (performance.now() - start) / 1000, memory: Math.max(...memory) / 1024 };
}

/** Runs Node. */
function run(options: readonly string[], folder: string): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, options, {
    cwd: here('../..'),
    encoding: 'utf8',
    env: { ...process.env, TRIAL: folder },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${stdout.slice(-1000)}\n${stderr.slice(0, 6000)}`);
}

/** Writes the data package of other records, with the code of the built one. */
function writeData(published: PublishedRecords, folder: string): void {
  const scope = join(folder, 'node_modules/@digital-accords');
  mkdirSync(scope, { recursive: true });
  const linked = join(dataPackage, 'node_modules/@digital-accords');
  for (const name of readdirSync(linked)) symlinkSync(join(linked, name), join(scope, name));
  cpSync(dataPackage, join(scope, 'data'), {
    recursive: true,
    filter: (source) => !/(?:^|[\\/])(?:node_modules|records|sources|coding)$/.test(source.slice(dataPackage.length)),
  });
  for (const stale of ['agreements', 'collections', 'published', 'records'])
    rmSync(join(scope, 'data/dist', stale), { recursive: true, force: true });
  const authored = { records: [], leaves: [], coding: [] };
  const model = require.resolve('@digital-accords/model');
  const declarations = readFileSync(join(dirname(model), 'generated/published.d.ts'), 'utf8');
  for (const [path, content] of emit({ published, authored, declarations, definitions: {}, grounds: new Map() })) {
    const file = join(scope, 'data/dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
