import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPage, noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

test.skipIf(noBrowser).each([
  ['ja', 'en'],
  ['en', 'ja'],
] as const)(
  'without JavaScript, links lead from home to a source text and to the other language: %s',
  async (lang, other) => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}/${lang}/`);
    await page.click('.mx tbody th a >> nth=0');
    await page.click('.row a >> nth=0');
    const commitment = new URL(page.url()).pathname;
    await page.click('.a1 .src figcaption a >> nth=0');
    expect(new URL(page.url()).pathname).toContain('/documents/');
    await page.goto(`${site.address}${commitment}`);
    await page.click('a.lang');
    expect(new URL(page.url()).pathname).toBe(commitment.replace(`/${lang}/`, `/${other}/`));
    await page.close();
  },
);

test.skipIf(noBrowser)('no page asks anything of another host, and none breaks its policy', async () => {
  const page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const path of kindsOfPage) await page.goto(`${site.address}/ja/${path}`);
  expect(faults).toEqual([]);
  await page.close();
});

test.skipIf(noBrowser)('the keyboard alone leads past the menu, to the search and through its results', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/en/search/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('/');
  await page.keyboard.type('semiconductor');
  await page.waitForSelector('.hits li');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  expect(await page.locator('h1').count()).toBe(1);
  await page.close();
});

test.skipIf(noBrowser)('hostile words are shown as words', async () => {
  const page = await site.browser.newPage();
  const words = '<img src=x onerror=alert(1)>';
  await page.goto(`${site.address}/en/search/?q=${encodeURIComponent(words)}`);
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  expect(await page.locator('[role=status]').textContent()).toContain(words);
  expect(await page.locator('#found img').count()).toBe(0);
  await page.close();
});

test.skipIf(noBrowser)('commitments are filtered by the address, and what is left is counted', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/en/commitments/?agreement=jp-gb-digital-partnership-2022&strength=pledge`);
  const shown = await page.locator('.item:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(await page.locator('.filters [role=status]').textContent()).toBe(`Commitments: ${shown}`);
  expect(await page.locator('.item:visible:not([data-strength="pledge"])').count()).toBe(0);
  await page.selectOption('.filters [name=body]', 'organisations/jp-meti');
  const ofMeti = await page.locator('.item:visible').count();
  expect(ofMeti).toBeGreaterThan(0);
  expect(ofMeti).toBeLessThanOrEqual(shown);
  expect(new URL(page.url()).searchParams.get('body')).toBe('organisations/jp-meti');
  await page.click('.filters [type=reset]');
  expect(await page.locator('.item:visible').count()).toBeGreaterThan(shown);
  await page.close();
});

test.skipIf(noBrowser).each(['ja', 'en'])('a slider shows the state on each day of change: %s', async (lang) => {
  const agreement = `${site.address}/${lang}/jp-gb-digital-partnership-2022/`;
  const page = await site.browser.newPage();
  const shown = async () => ({
    tally: (await page.locator('.tally').textContent())?.replace(/\s+/g, ' '),
    rows: (await page.locator('.row').allTextContents()).map((text) => text.replace(/\s+/g, ' ')),
  });
  await page.goto(`${agreement}as-of/2025-01-22/`);
  const dated = await shown();
  const day = await page.locator('.slider output').textContent();
  await page.goto(agreement);
  expect(await shown()).not.toEqual(dated);
  await page.locator('#day').focus();
  while ((await page.locator('#day').getAttribute('aria-valuetext')) !== day) await page.keyboard.press('ArrowLeft');
  await page.waitForURL((url) => url.pathname.endsWith('/as-of/2025-01-22/'));
  expect(await shown()).toEqual(dated);
  expect(await page.locator('.at a[aria-current]').textContent()).toContain(day);
  await page.close();
});
