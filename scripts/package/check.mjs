import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { problemsIn } from './problems.mjs';
import { root } from './published.mjs';

/**
 * Packs a package as it would be published, and checks what users and their tools would get.
 *
 * @param {string} folder the built package
 * @returns {Promise<boolean>} whether it is right; if not, what is wrong has been printed
 */
export function checkPackage(folder) {
  return inTemporaryFolder(async (temporary) => {
    if (!(await run(['pnpm', '--dir', folder, 'pack', '--pack-destination', temporary]))) return false;
    return checkTarball(join(temporary, readdirSync(temporary)[0]));
  });
}

/**
 * Checks what users and their tools get with a tarball.
 *
 * @param {string} tarball path of a packed package
 * @returns {Promise<boolean>} whether it is right; if not, what is wrong has been printed
 */
export function checkTarball(tarball) {
  return inTemporaryFolder(async (temporary) => {
    if (!(await run(['tar', '-xzf', tarball, '-C', temporary]))) return false;
    const unpacked = join(temporary, 'package');
    // On a fresh clone, this module is loaded before anything is built.
    const { coordinates } = await import('../../packages/model/dist/coordinates/coordinates.js');
    const license = readFileSync(join(root, 'LICENSE'), 'utf8');
    const problems = problemsIn(unpacked, { repository: coordinates.repository, license });
    for (const problem of problems) console.error(`${tarball}: ${problem}`);
    const outcomes = [
      problems.length === 0,
      await run(['publint', '--strict', tarball]),
      // What packages export are ES modules alone, which every Node they support also loads with require().
      await run(['attw', tarball, '--quiet', '--profile', 'esm-only', ...withoutData(unpacked)]),
    ];
    return !outcomes.includes(false);
  });
}

async function inTemporaryFolder(work) {
  const temporary = mkdtempSync(join(tmpdir(), 'accords-package-'));
  try {
    return await work(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What is no module has no types to resolve. */
function withoutData(unpacked) {
  const { exports = {} } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  const data = Object.keys(exports).filter((name) => /\.(?:ndjson|json)$|^\.\/schemas\/\*$/.test(name));
  return data.length > 0 ? ['--exclude-entrypoints', ...data] : [];
}
