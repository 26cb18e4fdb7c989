import { createServer } from 'node:http';

/** A call that came in. */
export interface Call {
  readonly method: string;
  /** Path in the repository, with its query. */
  readonly path: string;
  /** What was sent: the value if it was JSON, else its length in bytes; undefined if nothing was sent. */
  readonly body: unknown;
}

/** An answer: a status code, and a value that is sent as JSON, or bytes. */
export type Answer = readonly [status: number, body?: unknown];

/** What stands in for GitHub on this machine. */
export interface GitHub {
  /** Variables that lead scripts to it. */
  readonly environment: NodeJS.ProcessEnv;
  /** The calls that came in, in order. */
  readonly calls: readonly Call[];
  readonly close: () => void;
}

const PREFIX = '/repos/digital-accords/digital-accords';

/**
 * Answers on loopback as GitHub would, and keeps what was asked.
 *
 * @param answer the answer to a call; undefined if there is nothing at its path
 */
export async function startGitHub(answer: (call: Call, address: string) => Answer | undefined): Promise<GitHub> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const bytes = Buffer.concat(parts);
    const isFile = request.headers['content-type'] === 'application/octet-stream';
    const body = bytes.length === 0 ? undefined : isFile ? bytes.length : JSON.parse(bytes.toString('utf8'));
    const call = { method: request.method ?? '', path: (request.url ?? '').replace(PREFIX, ''), body };
    calls.push(call);
    const [status, value] = answer(call, address) ?? [404, { message: 'Not Found' }];
    response.writeHead(status).end(value instanceof Uint8Array ? value : JSON.stringify(value ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  const address = `http://127.0.0.1:${place.port}`;
  return {
    environment: {
      GITHUB_API_URL: address,
      GITHUB_REPOSITORY: 'digital-accords/digital-accords',
      GITHUB_TOKEN: 'loopback',
    },
    calls,
    close: () => server.close(),
  };
}
