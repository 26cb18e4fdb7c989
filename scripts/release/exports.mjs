import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './command.mjs';

const CHECKSUMS = 'SHA256SUMS';

/** Files of the data package that many need alone. */
const ALONE = ['accords.json', 'accords.ndjson', 'accords.sqlite', 'status-panel.csv'];

/**
 * Writes the files that are attached to a release: the registry in all formats as one archive, the most used files alone,
 * and a file of checksums that `sha256sum --check` reads.
 *
 * @param {string} root folder of the repository, built
 * @param {string} version version of the data
 * @param {string} folder where the files go; it is emptied first
 */
export function writeExports(root, version, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = `digital-accords-${version}`;
  const all = join(folder, name);
  must(root, ['pnpm', '--filter', '@digital-accords/exports', 'run', 'release', '--out', all]);
  for (const file of ALONE) copyFileSync(join(all, file), join(folder, file));
  must(folder, ['tar', '-czf', `${name}.tar.gz`, name]);
  rmSync(all, { recursive: true });
  writeFileSync(join(folder, CHECKSUMS), checksumsOf(folder));
}

/**
 * The checksums of files.
 *
 * @param {string} folder folder of the files
 * @returns {string} a line for each file: SHA-256 in hexadecimal, two blanks, name
 */
export function checksumsOf(folder) {
  const names = readdirSync(folder).filter((name) => name !== CHECKSUMS);
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return names
    .sort()
    .map((name) => `${sum(name)}  ${name}\n`)
    .join('');
}
