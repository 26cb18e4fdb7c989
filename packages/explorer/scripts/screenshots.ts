/** Takes pictures of pages at both widths, in both schemes: `screenshots FOLDER [PATH…]`, each path without its language. */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { siteHandler } from './site-handler.ts';

const mainPages = [
  '',
  'agreements/',
  'jp-gb-digital-partnership-2022/',
  'jp-gb-digital-partnership-2022/semiconductor-synergies/',
  'documents/jp-gb-digital-council-2025-ja/',
];
const [folder = 'screenshots', ...given] = process.argv.slice(2);
const server = createServer(siteHandler).listen(0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    for (const path of given.length > 0 ? given : mainPages) {
      for (const lang of ['ja', 'en']) {
        const name = `${path.replaceAll('/', '_') || 'home_'}${lang}.${width}.${colorScheme}.png`;
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${lang}/${path}`);
        // What is not on the screen is not laid out, which a picture of the whole page does not wait for.
        await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
        await page.screenshot({ path: join(folder, name), fullPage: true });
        console.log(name);
      }
    }
    await page.close();
  }
}
await browser.close();
server.close();
