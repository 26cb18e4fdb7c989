import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coordinates } from '@digital-accords/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../scripts/site-handler.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const figures = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svg') && file.includes('/'))
  .map((file) => file.replace(/\.svg$/, ''));

test('each figure has a file that says where it comes from, and its data', () => {
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) {
    const lang = figure.slice(0, 2);
    const source = lang === 'ja' ? '出典：Digital Accords、' : 'Source: Digital Accords, ';
    const svg = readFileSync(join(siteFolder, `${figure}.svg`), 'utf8');
    expect(svg).toContain(source);
    expect(svg).not.toContain('var(--');
    const data = readFileSync(join(siteFolder, `${figure}.csv`), 'utf8');
    expect(data.split('\r\n').length).toBeGreaterThan(2);
  }
});

test.skipIf(noBrowser)('each figure is XML, and its links lead to the site', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/en/search/`);
  const faults = await page.evaluate(
    async ({ paths, home }) => {
      const found: string[] = [];
      for (const path of paths) {
        const text = await (await fetch(`/${path}.svg`)).text();
        const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
        if (svg.querySelector('parsererror')) found.push(`${path}: no XML`);
        for (const link of svg.querySelectorAll('a'))
          if (!link.getAttribute('href')?.startsWith(home)) found.push(`${path}: ${link.getAttribute('href')}`);
      }
      return found;
    },
    { paths: figures, home: coordinates.site },
  );
  expect(faults).toEqual([]);
  await page.close();
});

test.skipIf(noBrowser).each(['ja', 'en'])(
  'each mark of the home page leads to the records it stands for: %s',
  async (lang) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}/${lang}/`);
    const marks = await page.evaluate(async () => {
      const textOf = (element: Element | null | undefined): string =>
        element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const found: { mark: string; wanted: unknown; shown: unknown }[] = [];
      const follow = async (link: Element) => {
        const address = new URL(link.getAttribute('href') ?? '', document.baseURI);
        const target = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        return { address, target, at: target.getElementById(decodeURIComponent(address.hash.slice(1))) };
      };
      for (const link of document.querySelectorAll('.tl a:has(.upd, .mtg)')) {
        const { address, target, at } = await follow(link);
        const wanted = (link.querySelector('title')?.textContent ?? '').trim().split('\n');
        const links = address.hash
          ? [...(at?.nextElementSibling?.querySelectorAll('a') ?? [])]
          : [target.querySelector('h1')];
        const shown = links.map((one, place) => (wanted[place]?.startsWith(textOf(one)) ? wanted[place] : textOf(one)));
        found.push({ mark: address.href, wanted, shown });
      }
      for (const link of document.querySelectorAll('.mx td a')) {
        const { address, at } = await follow(link);
        const shown = at?.parentElement?.querySelectorAll('.item').length;
        found.push({ mark: address.href, wanted: Number(textOf(link.querySelector('.big'))), shown });
      }
      for (const bar of document.querySelectorAll('.bars li')) {
        const link = bar.querySelector('svg a');
        if (!link) continue;
        const { address, target } = await follow(link);
        const wanted = Number.parseInt(textOf(bar.querySelector('.num')), 10);
        found.push({ mark: address.href, wanted, shown: target.querySelectorAll('.row').length });
      }
      return found;
    });
    expect(marks.length).toBeGreaterThan(70);
    expect(marks.filter(({ wanted, shown }) => JSON.stringify(wanted) !== JSON.stringify(shown))).toEqual([]);
    await page.close();
  },
);
