import { execute, must } from './command.mjs';
import { NEVER_RELEASED, packagesToPublish } from './packages.mjs';
import { ReleaseRefused } from './refused.mjs';
import { publishedIntegrity } from './registry.mjs';

/**
 * Finds what is to be released from this commit: versions that no commit has released, and those that an earlier run
 * began to release from this commit.
 *
 * @param {string} root folder of the repository
 * @returns {import('./packages.mjs').Package[]} in the order in which they can be published
 * @throws {ReleaseRefused} if another commit began to release a version and did not end
 */
export function plan(root) {
  const head = must(root, ['git', 'rev-parse', 'HEAD']);
  return packagesToPublish().filter((one) => {
    if (one.version === NEVER_RELEASED) return false;
    const commit = commitOf(root, one.tag);
    if (commit === undefined || commit === head) return true;
    if (publishedIntegrity(root, one) !== undefined) return false;
    throw new ReleaseRefused(
      `${one.tag} was tagged at ${commit.slice(0, 12)} but never published. Check out that commit and release from there.`,
    );
  });
}

/**
 * Tags the commit with the versions that are released from it.
 *
 * @param {string} root folder of the repository
 * @param {readonly { tag: string }[]} packages what is released
 * @returns {string[]} the tags that were not there before
 */
export function tag(root, packages) {
  const made = packages.filter((one) => commitOf(root, one.tag) === undefined).map((one) => one.tag);
  for (const one of made) must(root, ['git', 'tag', one]);
  return made;
}

function commitOf(root, name) {
  const { status, stdout } = execute(root, ['git', 'rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]);
  return status === 0 ? stdout.trim() : undefined;
}
