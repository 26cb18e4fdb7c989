import { must } from './command.mjs';
import { ReleaseRefused } from './refused.mjs';

/**
 * Stops if something is not committed: a release is what its commit says.
 *
 * @param {string} root folder of the repository
 * @throws {ReleaseRefused} with the files
 */
export function refuseChanges(root) {
  const changes = must(root, ['git', 'status', '--porcelain']);
  if (changes === '') return;
  const raised = must(root, ['git', 'diff', 'HEAD', '-U0', '--', '*package.json']).match(/^\+\s*"version": .*$/gm);
  const why = raised ? 'A version is raised but not committed' : 'Files are not committed';
  throw new ReleaseRefused(`${why}. Commit or undo these changes first:\n${changes}`);
}

/**
 * Fetches the state of the repository's home, and stops if the commit is not part of its branch main.
 *
 * @param {string} root folder of the repository
 * @throws {ReleaseRefused} if the commit was not merged
 */
export function refuseUnmerged(root) {
  must(root, ['git', 'fetch', '--quiet', '--tags', 'origin', '+refs/heads/main:refs/remotes/origin/main']);
  const merged = must(root, ['git', 'branch', '--remotes', '--contains', 'HEAD', '--list', 'origin/main']);
  if (merged === '') throw new ReleaseRefused('This commit is not part of main. Merge it, then release from main.');
}
