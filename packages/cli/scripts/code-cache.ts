/**
 * Makes the code caches of the bundled command: checks two records in this process, so that the caches hold what such a
 * run compiles, and writes one beside each file that was loaded.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from 'node:vm';
import { readSource } from '@digital-accords/validator';
import { cachePath, loaderOf } from '../src/code-cache/loader.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(packageFolder, 'dist');
const records = join(packageFolder, '../data/records/updates');
const scripts = new Map<string, Script>();

// Not within the registry: what is submitted from there is checked against a release, as by those who install it.
const folder = mkdtempSync(join(tmpdir(), 'accords-'));
copyFileSync(join(records, 'cyber-dialogue-8-held.yaml'), join(folder, 'cyber-dialogue-8-held.yaml'));
writeFileSync(join(folder, 'semiconductor-joint-research-call.json'), jsonOf('semiconductor-joint-research-call.yaml'));
process.chdir(folder);
process.argv = [process.execPath, join(dist, 'cli.js'), 'validate', '.'];
process.on('exit', () => {
  process.chdir(packageFolder);
  rmSync(folder, { recursive: true });
  for (const [id, script] of scripts) writeFileSync(cachePath(join(dist, id)), script.createCachedData());
});
loaderOf(dist, (id, script) => scripts.set(id, script))('./program.js');

function jsonOf(file: string): string {
  const read = readSource({ file, bytes: readFileSync(join(records, file)) });
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return JSON.stringify(read.file.value, undefined, 2);
}
