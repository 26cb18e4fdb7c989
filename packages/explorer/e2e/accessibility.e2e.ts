import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPage, noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const cases = kindsOfPage.flatMap((path) =>
  ['ja', 'en'].flatMap((lang) =>
    [390, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ path, lang, width, colorScheme })),
    ),
  ),
);

test.skipIf(noBrowser).each(cases)('axe finds nothing: $lang/$path at $width px, $colorScheme', async (one) => {
  const context = await site.browser.newContext({
    viewport: { width: one.width, height: 900 },
    colorScheme: one.colorScheme,
  });
  const page = await context.newPage();
  await page.goto(`${site.address}/${one.lang}/${one.path}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))}`);
  expect(found).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await context.close();
});
