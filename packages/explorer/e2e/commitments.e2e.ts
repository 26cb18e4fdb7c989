import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filterWords as words } from '../src/pages/commitments/words.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const languages = ['ja', 'en'] as const;
const phone = { viewport: { width: 390, height: 844 } };

test.skipIf(noBrowser).each(languages)(
  'the list is filtered by keyboard, shared, taken back and downloaded: %s',
  async (lang) => {
    const page = await site.browser.newPage(phone);
    await page.goto(`${site.address}/${lang}/commitments/`);
    const titles = (): Promise<string[]> => page.locator('.item:visible a').allTextContents();
    const all = await titles();
    await page.focus('[name=state]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const state = new URL(page.url()).searchParams.get('state');
    expect(state).toBe(await page.locator('[name=state]').inputValue());
    const inState = await titles();
    expect(inState.length).toBeLessThan(all.length);
    expect(await page.locator(`.item:visible:not([data-state="${state}"])`).count()).toBe(0);
    const counts = await page.locator('.group h3 .num:visible').allTextContents();
    expect(counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(inState.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const narrowed = await titles();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.filters a[download]')]);
    const [, ...rows] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(rows.map((row) => row.split('","')[1])).toEqual(narrowed);
    const other = await site.browser.newPage(phone);
    await other.goto(page.url());
    expect(await other.locator('.item:visible a').allTextContents()).toEqual(narrowed);
    await other.close();
    await page.goBack();
    await expect.poll(titles).toEqual(inState);
    await page.goBack();
    await expect.poll(titles).toEqual(all);
    await page.close();
  },
);

test.skipIf(noBrowser).each(languages)('no filter is taken from an address that no choice has: %s', async (lang) => {
  const page = await site.browser.newPage(phone);
  await page.goto(`${site.address}/${lang}/commitments/?topic=no-such-topic&state=completed&strength=explore`);
  expect(await page.locator('[name=topic]').inputValue()).toBe('');
  expect(await page.locator('.filters [role=status]').textContent()).toBe(words.none[lang]);
  expect(await page.locator('.filters a[download]').isVisible()).toBe(false);
  await page.close();
});

test.skipIf(noBrowser).each(languages)(
  'without JavaScript links lead to each state of each agreement: %s',
  async (lang) => {
    const page = await site.browser.newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(`${site.address}/${lang}/commitments/`);
    await page.click('noscript a[href$="/stated"] >> nth=0');
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
  },
);
