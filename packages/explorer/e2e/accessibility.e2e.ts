import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPage, noBrowser, noPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ['ja', 'en'].map((lang) => ({ width, colorScheme, lang }))),
);

/** What axe finds on a page, and whether the page is wider than the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))}`),
    ...(overflow > 0 ? [`wider than the screen by ${overflow} px`] : []),
  ];
}

test.skipIf(noBrowser).each(looks)('axe finds nothing: $lang, $width px, $colorScheme', async (look) => {
  const context = await site.browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
  });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const path of [...kindsOfPage, noPage]) {
    await page.goto(`${site.address}/${look.lang}/${path}`);
    const faults = await faultsOf(page);
    if (faults.length > 0) found[path] = faults;
  }
  expect(found).toEqual({});
  await context.close();
});
