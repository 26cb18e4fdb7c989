import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { words as wordsOfPage } from '../src/pages/submit/words.ts';
import { words } from '../src/submit/words.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());
beforeEach(async () => {
  if (!noBrowser) context = await site.browser.newContext();
});
afterEach(() => context?.close());

const about = (slug: string): string => `?about=jp-gb-digital-partnership-2022/${slug}`;
const at = (page: Page, pointer: string) => page.locator(`[id="f${pointer}"]`);

async function opened(query: string, of = context): Promise<Page> {
  const page = await of.newPage();
  await page.goto(`${site.address}/en/submit/${query}`);
  await at(page, '/title/en').waitFor();
  return page;
}

/** The commitment and the title that a form holds. */
async function held(page: Page): Promise<readonly string[]> {
  await at(page, '/title/en').waitFor();
  return Promise.all(['/about/0/id', '/title/en'].map((pointer) => at(page, pointer).inputValue()));
}

test.skipIf(noBrowser)('a link wins over a draft, which is kept beside it; a reload keeps what was typed', async () => {
  const page = await opened(about('secure-by-design'));
  await at(page, '/title/en').fill('First');
  await page.goto(`${site.address}/en/submit/${about('semiconductor-synergies')}`);
  expect(await held(page)).toEqual(['jp-gb-digital-partnership-2022/semiconductor-synergies', '']);
  await at(page, '/title/en').fill('Second');
  await page.reload();
  expect(await held(page)).toEqual(['jp-gb-digital-partnership-2022/semiconductor-synergies', 'Second']);
  await page.locator('.drafts', { hasText: 'First' }).getByText(words.goOn.en).click();
  await page.locator('.drafts', { hasText: 'Second' }).waitFor();
  expect(await held(page)).toEqual(['jp-gb-digital-partnership-2022/secure-by-design', 'First']);
});

test.skipIf(noBrowser)('two tabs keep a draft each, a duplicate of a tab as well', async () => {
  const [one, other] = [await opened(''), await opened('')];
  await at(one, '/title/en').fill('One');
  await at(other, '/title/en').fill('Other');
  expect(await other.locator('.drafts').count()).toBe(0);
  const tab = await one.evaluate(() => Object.entries(sessionStorage));
  const duplicate = await context.newPage();
  await duplicate.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, sessionStorage.getItem(key) ?? value);
  }, tab);
  await duplicate.goto(`${site.address}/en/submit/`);
  expect(await held(duplicate)).toEqual(['', 'One']);
  await at(duplicate, '/title/en').fill('Duplicate');
  for (const page of [one, other, duplicate]) await page.reload();
  expect(await Promise.all([one, other, duplicate].map(held))).toEqual([
    ['', 'One'],
    ['', 'Other'],
    ['', 'Duplicate'],
  ]);
});

test.skipIf(noBrowser)('a draft that was deleted can be taken back', async () => {
  const page = await opened('');
  await at(page, '/title/en').fill('Mine');
  await page.getByText(words.discard.en).click();
  expect(await held(page)).toEqual(['', '']);
  await page.getByText(words.undo.en).click();
  await page.reload();
  expect(await held(page)).toEqual(['', 'Mine']);
});

test.skipIf(noBrowser)('a form or a check that cannot be loaded is said, and loaded again', async () => {
  const page = await context.newPage();
  await page.route('**/form.json', (route) => route.abort());
  await page.goto(`${site.address}/en/submit/`);
  await page.getByText(wordsOfPage.failed.en).waitFor();
  await page.unroute('**/form.json');
  await page.route('**/authored/*', (route) => route.abort());
  await page.getByRole('button', { name: words.retry.en }).click();
  await page.locator('.state', { hasText: words.noCheck.en }).waitFor();
  await at(page, '/title/en').fill('Kept');
  await page.unroute('**/authored/*');
  await page.getByRole('button', { name: words.retry.en }).click();
  await page.locator('.state', { hasText: 'Required fields still empty' }).waitFor();
  expect(await held(page)).toEqual(['', 'Kept']);
});
