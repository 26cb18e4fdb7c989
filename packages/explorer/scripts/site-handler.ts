import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. */
export const siteFolder: string = fileURLToPath(new URL('../dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
};

/** Answers as static hosting does: a folder by its index, an address without its last slash by a redirect. */
export const siteHandler: RequestListener = handlerOf(siteFolder);

/** Answers so for a site in any folder. */
export function handlerOf(folder: string): RequestListener {
  return (request, response) => answer(folder, request, response);
}

function answer(folder: string, ...[request, response]: Parameters<RequestListener>): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder) || !existsSync(file)) {
    const missing = join(folder, '404.html');
    response.writeHead(404, { 'content-type': types['.html'] });
    response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    return;
  }
  const isFolder = statSync(file).isDirectory();
  if (isFolder && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const found = isFolder ? join(file, 'index.html') : file;
  if (!existsSync(found)) {
    response.writeHead(404).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' });
  response.end(readFileSync(found));
}
