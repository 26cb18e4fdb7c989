import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTarball } from '../package/check.mjs';
import { execute, must, mustBeside } from './command.mjs';
import { packagesToPublish } from './packages.mjs';
import { ReleaseRefused } from './refused.mjs';
import { UP_TO_DATE } from './registry.mjs';

/**
 * Builds all packages anew and packs those that are released.
 *
 * @param {string} root folder of the repository
 * @param {readonly import('./packages.mjs').Package[]} packages what is released
 * @param {string} folder where the tarballs go; it is emptied first
 * @returns {(import('./packages.mjs').Package & { tarball: string })[]} the packages with their tarballs
 */
export function pack(root, packages, folder) {
  must(root, ['git', 'clean', '-fdxq', 'packages/*/dist']);
  must(root, ['turbo', 'run', 'build', '--output-logs=errors-only']);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const filters = packages.map(({ name }) => `--filter=${name}`);
  must(root, ['pnpm', ...filters, 'pack', '--pack-destination', folder]);
  const packed = packages.map((one) => {
    const file = `${one.name.replace('@', '').replace('/', '-')}-${one.version}.tgz`;
    return { ...one, tarball: join(folder, file) };
  });
  repack(folder, packed);
  return packed;
}

/**
 * Packs tarballs again, without what only developers need. pnpm replaces `workspace:` but leaves dependencies in an order
 * that changes from run to run, and the same commit has to give the same bytes.
 */
function repack(folder, packed) {
  const unpacked = join(folder, 'unpacked');
  const places = packed.map(({ tarball }, at) => {
    const place = join(unpacked, String(at));
    mkdirSync(place, { recursive: true });
    must(place, ['tar', '-xzf', tarball]);
    rewriteManifest(join(place, 'package/package.json'));
    return join(place, 'package');
  });
  must(folder, ['npm', 'pack', ...places, '--ignore-scripts', '--loglevel', 'error']);
  rmSync(unpacked, { recursive: true });
}

function rewriteManifest(file) {
  const { devDependencies: _, dependencies = {}, ...published } = JSON.parse(readFileSync(file, 'utf8'));
  const sorted = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...published, dependencies: sorted }, null, 2)}\n`);
}

/**
 * Checks each tarball, then installs the tarballs outside the repository and uses them. Packages that are not released
 * come from the registry, as users get them.
 *
 * @param {string} root folder of the repository
 * @param {readonly { name: string, tarball: string }[]} packed what is released
 * @throws {ReleaseRefused} if something is wrong; details of a tarball have been printed
 */
export async function testTarballs(root, packed) {
  const folder = mkdtempSync(join(tmpdir(), 'accords-release-'));
  try {
    // npm mostly waits for the registry, so the tarballs are looked at meanwhile.
    await Promise.all([checkAll(packed), install(folder, packed)]);
    use(root, folder, packed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkAll(packed) {
  const outcomes = await Promise.all(packed.map(({ tarball }) => checkTarball(tarball)));
  const wrong = packed.filter((_, at) => !outcomes[at]).map(({ name }) => name);
  if (wrong.length > 0) throw new ReleaseRefused(`These packages are not as they should be: ${wrong.join(', ')}.`);
}

async function install(folder, packed) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const specs = packagesToPublish().map(({ name }) => packed.find((one) => one.name === name)?.tarball ?? name);
  await mustBeside(folder, ['npm', 'install', ...UP_TO_DATE, '--no-audit', '--no-fund', ...specs]);
}

function use(root, folder, packed) {
  for (const { name } of packed) must(folder, ['node', '--input-type=module', '--eval', importsOf(folder, name)]);
  const accords = (...args) => execute(folder, ['npx', '--no-install', 'accords', ...args]);
  const examples = join(root, 'examples/submission');
  const outcomes = [
    accords('validate'),
    ...['right', 'wrong'].map((one) => accords('validate', join(examples, `${one}.yaml`))),
  ];
  const codes = outcomes.map(({ status }) => status);
  if (codes.join() !== '0,0,1')
    throw new ReleaseRefused(
      `The installed command ended with the exit codes ${codes.join(', ')} instead of 0, 0, 1 for the registry, the right and the wrong example:\n${outcomes.map(({ stdout, stderr }) => stdout + stderr).join('\n')}`,
    );
}

/** Code that imports each module that a package names. */
function importsOf(folder, name) {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([path, target]) => typeof target === 'object' && !path.includes('*'));
  return modules.map(([path]) => `await import(${JSON.stringify(join(name, path))});`).join('\n');
}
