/**
 * Measures pages as a phone gets them and prints a table: bytes (gzip) of HTML, CSS and JavaScript, and the Largest
 * Contentful Paint at 390 px, with the processor slowed down four times, 1.6 Mbit/s and 150 ms; then the time of a search.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { siteFolder } from '../site-handler.ts';
import { type Kind, kinds } from './kinds.ts';
import { scriptsOf } from './scripts-of.ts';
import { serveCompressed } from './serve-compressed.ts';

const [cssLimit, lcpLimit, searchLimit, rounds] = [10, 1500, 50, 5];

const packed = (file: string): number => gzipSync(readFileSync(join(siteFolder, file))).length / 1000;

/** Bytes of a page and of its styles, in kB. */
function sizesOf({ path }: Kind): { html: number; css: number } {
  const file = join('ja', path, 'index.html');
  const styles = readFileSync(join(siteFolder, file), 'utf8').matchAll(/<link href="([^"]+\.css)"/g);
  return { html: packed(file), css: [...styles].reduce((bytes, [, address = '']) => bytes + packed(address), 0) };
}

async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const throughput = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(address, { waitUntil: 'load' });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return paint;
}

/** Time from a key to the first result, with the texts loaded; the median. */
async function searchTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.fill('#q', '半導');
  await page.waitForSelector('.hits li');
  const times = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const found: number[] = [];
    for (const words of ['半導体', 'A', 'AI', 'データ', 'open ran', 's', 'se', 'sec', '協力', '推進']) {
      const start = performance.now();
      const changed = new Promise<void>((resolve) => {
        const list = document.querySelector('.hits');
        if (list) new MutationObserver(() => resolve()).observe(list, { childList: true });
      });
      if (input) input.value = words;
      input?.dispatchEvent(new Event('input'));
      await changed;
      found.push(performance.now() - start);
    }
    return found;
  });
  await page.close();
  return median(times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const server = await serveCompressed();
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const cell = (value: number, limit: number, digits: number): string =>
  `${value.toFixed(digits)}${value > limit ? ` (limit ${limit})` : ''}`;
console.log('| page | HTML kB | CSS kB | JavaScript kB | LCP ms |\n|---|---|---|---|---|');
for (const kind of kinds) {
  const { html, css } = sizesOf(kind);
  const js = await scriptsOf(browser, kind, 'ja');
  const paints: number[] = [];
  for (let round = 0; round < rounds; round += 1) paints.push(await paintOf(browser, `${address}ja/${kind.path}`));
  const cells = [cell(html, kind.html, 1), cell(css, cssLimit, 1), cell(js, kind.js, 1)];
  console.log(`| ${[kind.name, ...cells, cell(median(paints), lcpLimit, 0)].join(' | ')} |`);
}
console.log(
  `\nSearch, from a key to the first result: ${cell(await searchTime(browser, `${address}ja/search/`), searchLimit, 0)} ms.`,
);
await browser.close();
server.close();
