/**
 * The interface of GitHub, as a workflow reaches it: the address, the repository and the token come from its environment.
 *
 * @param {Record<string, string | undefined>} environment GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN
 * @returns {Api}
 *
 * @typedef {object} Api
 * @property {string} owner who owns the repository
 * @property {(method: string, path: string, body?: object) => Promise<unknown>} call calls a path of the repository; throws
 *   {@link ApiError} unless GitHub accepts it
 * @property {(path: string, limit: number) => Promise<Uint8Array>} download reads a path of the repository as bytes; throws
 *   if there are more than the limit
 * @property {(address: string, name: string, bytes: Uint8Array) => Promise<void>} upload sends a file to an address that
 *   GitHub gave
 */
export function apiOf({ GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY, GITHUB_TOKEN }) {
  const base = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${GITHUB_TOKEN}`,
    'x-github-api-version': '2022-11-28',
  };
  const send = async (address, init) => {
    const response = await fetch(address, { ...init, headers: { ...headers, ...init.headers } });
    if (!response.ok) throw new ApiError(init.method, address, response.status, await response.text());
    return response;
  };
  return {
    owner: `${GITHUB_REPOSITORY}`.split('/')[0],
    async call(method, path, body) {
      const response = await send(`${base}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
      return response.status === 204 ? undefined : response.json();
    },
    async download(path, limit) {
      const response = await send(`${base}${path}`, { method: 'GET' });
      return boundedBytes(response, limit);
    },
    async upload(address, name, bytes) {
      const to = `${address.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`;
      await send(to, { method: 'POST', body: bytes, headers: { 'content-type': 'application/octet-stream' } });
    },
  };
}

/** GitHub did not accept a call. */
export class ApiError extends Error {
  /**
   * @param {string} method
   * @param {string} address
   * @param {number} status status code of the answer
   * @param {string} text text of the answer
   */
  constructor(method, address, status, text) {
    super(`${method} ${new URL(address).pathname}: ${status} ${text.slice(0, 300)}`);
    this.status = status;
  }
}

async function boundedBytes({ body }, limit) {
  const parts = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > limit) throw new Error(`The file has more than ${limit} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
