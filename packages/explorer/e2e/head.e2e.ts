import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coordinates } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { siteFolder } from '../scripts/site-handler.ts';

const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
const pages = ['ja', 'en'].flatMap((lang) =>
  readdirSync(join(siteFolder, lang), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${lang}/${file.replace(/index\.html$/, '')}`),
);
const isPage = (address: string | undefined): boolean =>
  address?.startsWith(coordinates.site) === true &&
  existsSync(join(siteFolder, decodeURI(address.slice(coordinates.site.length)), 'index.html'));

test('each page names its address in both languages, and the one without a language', () => {
  const faults = pages.flatMap((page) => {
    const text = read(`${page}index.html`);
    const alternates = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const languages = alternates.map(([, lang]) => lang).join();
    const own = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1];
    const isRight = languages === 'ja,en,x-default' && own === `${coordinates.site}${page}`;
    return isRight && alternates.every(([, , address]) => isPage(address)) ? [] : [page];
  });
  expect(faults).toEqual([]);
});

test('what a page says for programs is JSON of schema.org', () => {
  const blocks = pages.flatMap((page) =>
    [...read(`${page}index.html`).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => JSON.parse(json),
    ),
  );
  expect(blocks.length).toBeGreaterThan(pages.length);
  expect(blocks.filter((block) => block['@context'] !== 'https://schema.org' || !block['@type'])).toEqual([]);
});

test('the sitemaps list each page once, and nothing else', () => {
  const locations = (file: string): string[] =>
    [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at);
  const sitemaps = locations('sitemap.xml').map((address) => address.slice(coordinates.site.length));
  const listed = sitemaps.flatMap(locations);
  expect(listed.toSorted()).toEqual(pages.map((page) => encodeURI(`${coordinates.site}${page}`)).toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${coordinates.site}sitemap.xml\n`);
});

test('the picture of a shared link is there', () => {
  for (const lang of ['ja', 'en']) expect(existsSync(join(siteFolder, `share.${lang}.png`))).toBe(true);
});
