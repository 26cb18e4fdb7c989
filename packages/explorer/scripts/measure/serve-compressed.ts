import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { siteHandler } from '../site-handler.ts';

/** Serves the built site compressed, as hosts do. */
export async function serveCompressed(): Promise<Server> {
  const server = createServer((request, response) => {
    const { writeHead, end } = response;
    let head: Parameters<typeof writeHead> | undefined;
    const later = (...given: Parameters<typeof writeHead>) => {
      head = given;
      return response;
    };
    const compressed = (body?: string | Uint8Array) => {
      const packed = body === undefined ? undefined : gzipSync(body);
      const [status = 200, headers = {}] = (head ?? []) as [number?, Record<string, string>?];
      writeHead.call(response, status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
      return end.call(response, packed, 'utf8');
    };
    siteHandler(request, Object.assign(response, { writeHead: later, end: compressed }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
