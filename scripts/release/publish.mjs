import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOf } from '../github/api.mjs';
import { attach } from './attach.mjs';
import { must } from './command.mjs';
import { writeExports } from './exports.mjs';
import { plan, tag } from './plan.mjs';
import { channelOf, isPublished, publishTarball } from './registry.mjs';
import { DATA } from './site.mjs';
import { pack, testTarballs } from './tarballs.mjs';
import { refuseChanges, refuseUnmerged } from './tree.mjs';
import { sectionOf } from './version.mjs';

/**
 * Releases the versions of this commit: tags it, packs and tests the tarballs, publishes them, and attaches the exports.
 * If a run ends early, the next run continues where it ended.
 *
 * @param {string} root folder of the repository
 * @param {object} options
 * @param {boolean} options.provenance whether the registry is to say from which commit and workflow a tarball comes
 * @param {Record<string, string | undefined>} options.environment with GITHUB_TOKEN if the exports are to be attached
 * @param {(line: string) => void} options.say prints a line
 * @throws {import('./refused.mjs').ReleaseRefused} if something is not right; then nothing more happens
 */
export async function publish(root, { provenance, environment, say }) {
  refuseChanges(root);
  refuseUnmerged(root);
  const packages = plan(root);
  if (packages.length === 0) return say('Every version is released. There is nothing to do.');
  const { packed, missing } = await taggedAndTested(root, packages);
  must(root, ['git', 'push', '--quiet', '--atomic', 'origin', ...packages.map((one) => `refs/tags/${one.tag}`)]);
  for (const one of packed) {
    if (missing.includes(one)) publishTarball(root, one, { provenance });
    say(`${one.tag}: ${missing.includes(one) ? 'published' : 'was published by an earlier run'}`);
  }
  const data = packed.find(({ name }) => name === DATA);
  if (data) await exports(root, data, environment, say);
}

/** A tag that only this machine has does not stay if the tarballs turn out wrong. */
async function taggedAndTested(root, packages) {
  const made = tag(root, packages);
  try {
    const packed = pack(root, packages, join(root, 'release/tarballs'));
    const missing = packed.filter((one) => !isPublished(root, one));
    if (missing.length > 0) await testTarballs(root, missing);
    return { packed, missing };
  } catch (error) {
    if (made.length > 0) must(root, ['git', 'tag', '--delete', ...made]);
    throw error;
  }
}

async function exports(root, data, environment, say) {
  const folder = join(root, 'release/exports');
  writeExports(root, data.version, folder);
  if (!environment.GITHUB_TOKEN) return say(`Attach the files of ${folder} to the release of the tag ${data.tag}.`);
  const notes = sectionOf(readFileSync(join(data.folder, 'CHANGELOG.md'), 'utf8'), data.version);
  const release = { tag: data.tag, notes, prerelease: channelOf(data.version) !== 'latest' };
  const names = await attach(apiOf(environment), release, folder);
  say(`${data.tag}: attached ${names.join(', ')}`);
}
