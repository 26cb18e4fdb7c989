import { execute } from './command.mjs';
import { packagesToPublish } from './packages.mjs';

export const DATA = '@digital-accords/data';

/** What the data is made from. */
const SOURCES = ['packages/data/records', 'packages/data/sources', 'packages/data/coding', 'schemas'];

/**
 * Whether the site of this commit shows what is released. It does if the data has not changed since its version was tagged.
 *
 * @param {string} root folder of the repository
 * @returns {boolean}
 */
export function siteShowsRelease(root) {
  const data = packagesToPublish().find(({ name }) => name === DATA);
  return execute(root, ['git', 'diff', '--quiet', `refs/tags/${data.tag}`, 'HEAD', '--', ...SOURCES]).status === 0;
}
