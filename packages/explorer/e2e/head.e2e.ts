import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coordinates } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { siteFolder } from '../scripts/site-handler.ts';

const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
/** Every page but that of a dead link, by its address below that of the site. */
const pages: readonly string[] = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));
const inLanguages = pages.filter((page) => /^(?:ja|en)\//.test(page));
const isPage = (address: string | undefined): boolean =>
  address?.startsWith(coordinates.site) === true &&
  existsSync(join(siteFolder, decodeURI(address.slice(coordinates.site.length)), 'index.html'));

/** What the head of a page says under a name. */
function said(text: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(text)?.[1];
}

const titleOf = (text: string): string | undefined => /<title>(.+?) – Digital Accords<\/title>/.exec(text)?.[1];

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

test('each page says what a link to it shows: title, description, languages and picture', () => {
  const faults = pages.flatMap((page) => {
    const text = read(`${page}index.html`);
    const lang = page.startsWith('ja/') ? 'ja' : 'en';
    const locales = { ja: 'ja_JP', en: 'en_GB' };
    const expected = {
      'og:title': titleOf(text),
      'og:description': said(text, 'description'),
      'og:type': /^(?:ja\/|en\/)?$/.test(page) ? 'website' : 'article',
      'og:url': coordinates.site + page,
      'og:site_name': 'Digital Accords',
      'og:locale': locales[lang],
      'og:locale:alternate': locales[lang === 'ja' ? 'en' : 'ja'],
      'og:image': `${coordinates.site}share.${lang}.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    };
    const wrong = Object.entries(expected).filter(([name, value]) => !value || said(text, name) !== value);
    return said(text, 'og:image:alt') ? wrong.map(([name]) => `${page}: ${name}`) : [`${page}: og:image:alt`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['in Japanese', /^ja\//],
  ['in English', /^en\//],
  ['without a language', /^(?!ja\/|en\/)/],
])('no two pages %s have one title or one description', (_, address) => {
  const heads = pages.filter((page) => address.test(page)).map((page) => ({ page, text: read(`${page}index.html`) }));
  for (const of of [titleOf, (text: string) => said(text, 'description')]) {
    const byWords = new Map<string | undefined, string[]>();
    for (const { page, text } of heads) byWords.set(of(text), [...(byWords.get(of(text)) ?? []), page]);
    expect([...byWords].filter(([words, found]) => words === undefined || found.length > 1)).toEqual([]);
  }
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
  expect(listed.toSorted()).toEqual(inLanguages.map((page) => encodeURI(`${coordinates.site}${page}`)).toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${coordinates.site}sitemap.xml\n`);
});

test('the picture of a shared link is there', () => {
  for (const lang of ['ja', 'en']) expect(existsSync(join(siteFolder, `share.${lang}.png`))).toBe(true);
});
