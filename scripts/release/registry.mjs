import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { execute, must } from './command.mjs';
import { ReleaseRefused } from './refused.mjs';

/** Options of npm: a cached answer may be older than the last publication. */
export const UP_TO_DATE = ['--prefer-online', '--prefer-offline=false', '--loglevel', 'error'];

/**
 * Asks the registry of packages for a version. The address is npm's own, unless npm is set up otherwise.
 *
 * @param {string} root folder of the repository
 * @param {{ tag: string }} one the package
 * @returns {string | undefined} integrity of its tarball; undefined if the version is not there
 * @throws {ReleaseRefused} if the registry gives no answer
 */
export function publishedIntegrity(root, { tag }) {
  const asked = ['npm', 'view', tag, 'dist.integrity', '--json', ...UP_TO_DATE];
  const { status, stdout, stderr } = execute(root, asked);
  const answer = stdout.trim() === '' ? undefined : JSON.parse(stdout);
  if (status === 0) return answer;
  if (answer?.error?.code === 'E404') return undefined;
  throw new ReleaseRefused(`The registry does not say whether ${tag} is published:\n${stdout}${stderr}`.trim());
}

/**
 * Whether the registry has a tarball.
 *
 * @param {string} root folder of the repository
 * @param {{ tag: string, tarball: string }} one the package and its tarball
 * @returns {boolean}
 * @throws {ReleaseRefused} if the registry has another tarball of this version
 */
export function isPublished(root, { tag, tarball }) {
  const there = publishedIntegrity(root, { tag });
  const here = integrityOf(readFileSync(tarball));
  if (there === undefined || there === here) return there === here;
  throw new ReleaseRefused(
    `${tag} is published with other content.\n  published: ${there}\n  packed:    ${here}\nFind out who published it, as RELEASING.md says. To release from this commit, raise the version.`,
  );
}

/**
 * Publishes a tarball.
 *
 * @param {string} root folder of the repository
 * @param {{ version: string, tarball: string }} one the package and its tarball
 * @param {{ provenance: boolean }} options whether the registry is to say from which commit and workflow the tarball comes
 * @throws {ReleaseRefused} if the registry refuses it
 */
export function publishTarball(root, { version, tarball }, { provenance }) {
  const options = ['--access', 'public', '--tag', channelOf(version), '--loglevel', 'notice'];
  must(root, ['npm', 'publish', tarball, ...options, ...(provenance ? ['--provenance'] : [])]);
}

/**
 * The name under which users follow versions of a kind.
 *
 * @param {string} version a semantic version
 * @returns {string} `latest`, or for a version such as 2.0.0-next.1 the word after the hyphen
 */
export function channelOf(version) {
  return /^\d+\.\d+\.\d+-([a-z]+)/.exec(version)?.[1] ?? 'latest';
}

/**
 * The integrity of a tarball, as registries of packages state it.
 *
 * @param {Uint8Array} bytes the tarball
 * @returns {string} its SHA-512 in the notation of Subresource Integrity
 */
export function integrityOf(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
