import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './command.mjs';

const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes the registry in the formats of other tools, and a file of checksums that `sha256sum --check` reads.
 *
 * @param {string} root folder of the repository, built
 * @param {string} folder where the files go; it is emptied first
 */
export function writeExports(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (format, name) =>
    must(root, ['node', 'packages/cli/dist/cli.js', 'export', '--format', format, '--out', join(folder, name)]);
  write('json', 'digital-accords.json');
  write('ndjson', 'digital-accords.ndjson');
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
