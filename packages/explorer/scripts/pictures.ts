/** Takes the picture that stands in the README and beside shared links: the top of the home page, in each language. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { siteHandler } from './site-handler.ts';

const folder = fileURLToPath(new URL('../static', import.meta.url));
const server = createServer(siteHandler).listen(0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
for (const lang of ['ja', 'en']) {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${lang}/`);
  await page.screenshot({ path: join(folder, `share.${lang}.png`) });
}
await browser.close();
server.close();
