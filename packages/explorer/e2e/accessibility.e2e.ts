import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { kindsOfPage, noBrowser, noPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ['ja', 'en'].map((lang) => ({ width, colorScheme, lang }))),
);

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
