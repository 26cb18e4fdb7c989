import { execute, must } from './command.mjs';
import { packagesToPublish } from './packages.mjs';
import { refuseChanges } from './tree.mjs';

/**
 * Raises the versions as the changesets say, writes the changelogs, and commits both.
 *
 * @param {string} root folder of the repository
 * @returns {string[]} tags of the versions that were raised; none if there was no changeset
 * @throws {ReleaseRefused} if something is not committed, an id of the last release is gone, or the changesets raise the data
 *   less than its changes need
 */
export function version(root) {
  refuseChanges(root);
  must(root, ['turbo', 'run', 'build', '--output-logs=errors-only']);
  must(root, ['node', 'packages/cli/dist/cli.js', 'changeset', '--check', '--lang', 'en']);
  const before = new Set(packagesToPublish().map(({ tag }) => tag));
  must(root, ['changeset', 'version']);
  if (execute(root, ['git', 'diff', '--quiet', 'HEAD']).status === 0) return [];
  must(root, ['pnpm', 'install', '--lockfile-only', '--prefer-offline']);
  const raised = packagesToPublish().filter(({ tag }) => !before.has(tag));
  // A changeset of private packages alone raises nothing that users get.
  const subject = raised.length === 0 ? 'Take up changesets' : `Release ${raised.map(shortName).join(', ')}`;
  must(root, ['git', 'add', '--all']);
  must(root, ['git', 'commit', '--quiet', '--message', subject]);
  return raised.map(({ tag }) => tag);
}

/**
 * The part of a changelog about one version.
 *
 * @param {string} changelog Markdown that Changesets writes
 * @param {string} number the version
 * @returns {string} what stands under its heading; empty if there is no such heading
 */
export function sectionOf(changelog, number) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${number}\n`));
  return section === undefined ? '' : section.slice(number.length).trim();
}

function shortName({ name, version: number }) {
  return `${name.replace(/^.*\//, '')} ${number}`;
}
