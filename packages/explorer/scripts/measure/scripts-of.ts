import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { siteFolder, siteHandler } from '../site-handler.ts';
import type { Kind } from './kinds.ts';

/**
 * Measures the scripts that a page asks for until it is ready, those of its workers included: the server counts them.
 *
 * @param browser a browser
 * @param kind the kind of page
 * @param lang language of the page
 * @returns sum of their sizes, each compressed with gzip, in kB
 */
export async function scriptsOf(browser: Browser, { path, ready }: Kind, lang: 'ja' | 'en'): Promise<number> {
  const scripts = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('.js')) scripts.add(pathname);
    siteHandler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext();
  const page = await context.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${lang}/${path}`, { waitUntil: 'networkidle' });
  if (ready) await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, ready);
  await context.close();
  server.close();
  const sizes = [...scripts].map((script) => gzipSync(readFileSync(join(siteFolder, script)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
