import { readFileSync } from 'node:fs';
import { find } from '@digital-accords/data/search';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchWords as words } from '../src/pages/search/words.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];

const status = (page: Page): Promise<string | null> => page.locator('#found [role=status]').textContent();
const counted = (lang: Language, q: string, n: number): string =>
  words.count[lang].replace('{q}', q).replace('{n}', String(n));
const facet = (name: string, value: string): string => `[data-facet=${name}][data-value="${value}"]`;

/** The number beside a link that narrows the search. */
async function numberOf(page: Page, link: string): Promise<number> {
  return Number(/\d+/.exec((await page.locator(`li:has(> ${link}) .num`).textContent()) ?? '')?.[0]);
}

async function opened(lang: Language, address = '', width = 1280): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 844 } });
  await page.goto(`${site.address}/${lang}/search/${address}`);
  return page;
}

test.skipIf(noBrowser).each(languages)(
  'without JavaScript each choice leads to a list that is there, with its count: %s',
  async (lang) => {
    const page = await site.browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(`${site.address}/${lang}/search/`);
    const shown = await numberOf(page, facet('type', 'commitment'));
    await page.click(facet('type', 'commitment'));
    expect(await page.locator('#all-commitment li:visible').count()).toBe(shown);
    await page.locator('.facets summary >> nth=4').click();
    const stated = await numberOf(page, facet('state', 'stated'));
    await page.click(facet('state', 'stated'));
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(`/${lang}/commitments/`);
    expect(await page.locator('.item[data-state=stated]').count()).toBe(stated);
    await page.close();
  },
);

test.skipIf(noBrowser).each(languages)(
  'what is typed is narrowed, counted, shared and taken back: %s',
  async (lang) => {
    const page = await opened(lang, '', lang === 'ja' ? 390 : 1280);
    await page.keyboard.press('/');
    await page.keyboard.type('AI');
    await page.waitForSelector('.hits li');
    const all = find('AI');
    expect(await status(page)).toContain(counted(lang, 'AI', all.length));
    const ofReports = all.filter(({ type }) => type === 'update').length;
    expect(await numberOf(page, facet('type', 'update'))).toBe(ofReports);
    if (lang === 'ja') await page.locator('.facets summary').first().click();
    await page.click(facet('type', 'update'));
    await expect.poll(() => status(page)).toContain(counted(lang, 'AI', ofReports));
    await page.locator('.facets details:has([data-facet=agreement]) summary').click();
    const agreement = facet('agreement', 'jp-gb-digital-partnership-2022');
    const left = await numberOf(page, agreement);
    await page.click(agreement);
    await expect.poll(() => status(page)).toContain(counted(lang, 'AI', left));
    expect(await page.locator(agreement).getAttribute('aria-current')).toBe('true');
    const address = page.url();
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      q: 'AI',
      type: 'update',
      agreement: 'jp-gb-digital-partnership-2022',
    });
    const titles = await page.locator('.hits li > a').allTextContents();
    expect(titles.length).toBe(Math.min(left, 50));
    const other = await opened(lang, new URL(address).search);
    await other.waitForSelector('.hits li');
    expect(await other.locator('.hits li > a').allTextContents()).toEqual(titles);
    await other.close();
    await page.goBack();
    await expect.poll(() => status(page)).toContain(counted(lang, 'AI', ofReports));
    await page.goBack();
    await expect.poll(() => status(page)).toContain(counted(lang, 'AI', all.length));
    await page.goForward();
    await expect.poll(() => status(page)).toContain(counted(lang, 'AI', ofReports));
    await page.close();
  },
);

test.skipIf(noBrowser).each(languages)('what is left is downloaded as CSV: %s', async (lang) => {
  const page = await opened(lang, '?q=AI&type=commitment');
  await page.waitForSelector('.hits li');
  const expected = find('AI').filter(({ type }) => type === 'commitment');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#found a[download]')]);
  expect(download.suggestedFilename()).toBe('search.csv');
  const [head, ...rows] = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  const headings = [
    'id',
    words.leafOf[lang],
    words.titleOf[lang],
    ...Object.values(words.facets).map((one) => one[lang]),
  ];
  expect(head).toBe(`\ufeff"${headings.join('","')}"`);
  expect(rows[0]?.split(',')[3]).toBe(`"${words.types.commitment[lang]}"`);
  expect(rows.map((row) => row.split(',')[0])).toEqual(expected.map(({ id }) => `"${id}"`));
  await page.close();
});

test.skipIf(noBrowser).each(languages)(
  'the full list is narrowed without words, and Escape clears: %s',
  async (lang) => {
    const page = await opened(lang, '?topic=semiconductors&type=commitment');
    await page.waitForSelector('#everything li a:visible');
    const left = await page.locator('#everything li:visible').count();
    expect(await status(page)).toBe(words.all[lang].replace('{n}', String(left)));
    expect(await page.locator('#everything li:visible:not([data-topic~=semiconductors])').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('xyz');
    await expect.poll(() => status(page)).toBe(words.none[lang].replace('{q}', 'xyz'));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#everything li:visible').count()).toBe(left);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('#everything li') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#found', { state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.close();
  },
);

test.skipIf(noBrowser).each([
  ['ja', '経産省', '経済産業省'],
  ['en', 'semicondutor', 'semiconductor'],
] as const)('an empty result helps on: %s, %s', async (lang, typed, meant) => {
  const page = await opened(lang, `?q=${encodeURIComponent(typed)}`);
  await page.click(`.help a:has-text("${meant}")`);
  await page.waitForSelector('.hits li');
  expect(await page.locator('#q').inputValue()).toBe(meant);
  await page.close();
});

test.skipIf(noBrowser)('a state is found by its words, and words are found across languages', async () => {
  const page = await opened('ja', '?q=完了');
  await page.click('.help a:has-text("完了の報告あり")');
  await page.waitForSelector('#everything li[data-state=completed]:visible');
  await page.fill('#q', 'semiconductor');
  await page.waitForSelector('.help a');
  expect(await status(page)).toBe(words.noneChosen.ja);
  await page.locator('.help a').first().click();
  await page.waitForSelector('.hits li:has-text("半導体") mark:has-text("semiconductor")');
  await page.close();
});
