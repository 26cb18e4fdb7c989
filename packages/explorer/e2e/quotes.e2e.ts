import { readdirSync } from 'node:fs';
import { published } from '@digital-accords/exports/published';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../scripts/site-handler.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

/** Text as people read it: blanks are those between words. */
const read = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

interface Quoting {
  readonly exact?: string;
  readonly excerpt?: string;
  readonly translation?: { readonly text?: string };
  readonly stem?: Quoting;
  readonly quotes?: readonly Quoting[];
}

/** Every quote, excerpt and translation in a value; the first quote of a unit also after its stem, as pages show it. */
function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { exact, excerpt, translation, stem, quotes: [first] = [] }: Quoting = value;
  const own = [exact, excerpt, translation?.text];
  if (stem) own.push(`${stem.exact} ${first?.exact}`, `${stem.translation?.text} ${first?.translation?.text}`);
  return [...own.filter((one) => one !== undefined).map(read), ...Object.values(value).flatMap(quotesIn)];
}

test.skipIf(noBrowser)('what any page sets as a quote stands in the registry, word for word', async () => {
  const known = new Set(quotesIn(published));
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/en/search/`);
  const shown = await page.evaluate(async (paths) => {
    const quotes: { path: string; text: string | null }[] = [];
    for (const path of paths) {
      const text = await (await fetch(`/${path}`)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      for (const quote of parsed.querySelectorAll('blockquote')) quotes.push({ path, text: quote.textContent });
    }
    return quotes;
  }, files);
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.filter(({ text }) => !known.has(read(text)))).toEqual([]);
  await page.close();
});
