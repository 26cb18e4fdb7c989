import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { published } from '../package/published.mjs';

/**
 * @typedef {object} Package a package that users can install
 * @property {string} folder its folder
 * @property {string} name its name
 * @property {string} version its version
 * @property {string} tag the tag of this version: name@version
 */

/** A version that Changesets has never raised: such a package was not yet released. */
export const NEVER_RELEASED = '0.0.0';

/**
 * Reads the packages that users can install.
 *
 * @returns {Package[]} each after the packages on which it depends
 */
export function packagesToPublish() {
  const packages = published.map((folder) => {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, name, version, tag: `${name}@${version}`, dependencies: Object.keys(dependencies) };
  });
  return inOrder(packages).map(({ dependencies, ...one }) => one);
}

/**
 * Puts packages in the order in which they can be published.
 *
 * @param {{ name: string, dependencies: string[] }[]} packages names, and names of what they depend on
 * @returns {{ name: string, dependencies: string[] }[]} each after those on which it depends
 * @throws {Error} if packages depend on each other in a circle
 */
export function inOrder(packages) {
  const done = new Map();
  const names = new Set(packages.map(({ name }) => name));
  while (done.size < packages.length) {
    const ready = packages.filter(
      ({ name, dependencies }) => !done.has(name) && dependencies.every((one) => !names.has(one) || done.has(one)),
    );
    if (ready.length === 0) throw new Error('Packages depend on each other in a circle.');
    for (const one of ready) done.set(one.name, one);
  }
  return [...done.values()];
}
