import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../github/api.mjs';

/**
 * Attaches files to the release of a tag. The release is made if it is not there; a file that is there is replaced, since
 * an earlier run may have ended while it was sent.
 *
 * @param {import('../github/api.mjs').Api} api
 * @param {{ tag: string, notes: string, prerelease: boolean }} release its tag; text for people, in Markdown; and whether
 *   it is a version before a version
 * @param {string} folder folder of the files
 * @returns {Promise<string[]>} names of the files
 */
export async function attach(api, { tag, notes, prerelease }, folder) {
  const release = await releaseOf(api, tag, { tag_name: tag, name: tag, body: notes, prerelease });
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const old = release.assets.find((asset) => asset.name === name);
    if (old) await api.call('DELETE', `/releases/assets/${old.id}`);
    await api.upload(release.upload_url, name, readFileSync(join(folder, name)));
  }
  return names;
}

async function releaseOf(api, tag, content) {
  try {
    return await api.call('GET', `/releases/tags/${encodeURIComponent(tag)}`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    return api.call('POST', '/releases', content);
  }
}
