import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { published } from '@digital-accords/exports/published';
import type { PublishedRecords } from '@digital-accords/model';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handlerOf } from '../scripts/site-handler.ts';
import { buildTrial } from '../scripts/trial/trial.ts';
import { executablePath, kindsOfPage, noBrowser } from './site.ts';

const hostile = [
  '<script>document.hacked = true</script>',
  '"><img src="x" onerror="document.hacked = true">',
  '</script></style></title><svg onload="document.hacked = true">',
  '{@html hacked} {{hacked}} &lt;b&gt;',
  '\u202Ereversed\u202C',
  'W'.repeat(300),
].join(' ');

/** Every text for people made hostile; quotes stay, since places in the text rest on them. */
function hostileOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostileOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isText = typeof inner === 'string' && ['ja', 'en', 'publisher', 'excerpt'].includes(key);
      if (isText) return [key, `${inner} ${hostile}`];
      if (typeof inner === 'string' && key === 'url') return [key, 'https://example.org/?"><script>hacked</script>'];
      return [key, key === 'lang' ? inner : hostileOf(inner)];
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'accords-hostile-'));
const pages = (): string[] =>
  readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
beforeAll(() => {
  buildTrial(hostileOf(published) as PublishedRecords, folder);
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('hostile text of a record makes no element, no script and no attribute', () => {
  const faults = pages().filter((page) => {
    const text = readFileSync(join(folder, 'site', page), 'utf8');
    return /<script>|<img|<svg onload|<script(?![^>]*(?: src=| type="application\/ld\+json"))/.test(text);
  });
  expect(faults).toEqual([]);
});

test.skipIf(noBrowser)('hostile text is shown as text, runs nothing and widens no page', async () => {
  const server = createServer(handlerOf(join(folder, 'site')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const found: Record<string, unknown> = {};
  for (const path of kindsOfPage) {
    await page.goto(`http://127.0.0.1:${port}/en/${path}`);
    const seen = await page.evaluate(() => ({
      hacked: 'hacked' in document,
      made: document.querySelectorAll('img, [onerror], [onload], script:not([src], [type="application/ld+json"])')
        .length,
      wider: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    }));
    if (seen.hacked || seen.made > 0 || seen.wider > 0) found[path] = seen;
  }
  expect({ found, errors }).toEqual({ found: {}, errors: [] });
  await page.goto(`http://127.0.0.1:${port}/en/jp-gb-digital-partnership-2022/semiconductor-synergies/`);
  expect(await page.locator('h1').textContent()).toContain('<script>document.hacked = true</script>');
  await browser.close();
  server.close();
});
