/** Lists the pages of the built site for search engines: a sitemap for each language, and where they are. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coordinates } from '@digital-accords/model';
import { siteFolder } from './site-handler.ts';

const languages = ['ja', 'en'] as const;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const addressOf = (lang: string, page: string): string => encodeURI(`${coordinates.site}${lang}/${page}`);

/** Addresses of the pages in a language, below the language. */
function pagesIn(lang: string): string[] {
  return readdirSync(join(siteFolder, lang), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

function entry(lang: string, page: string): string {
  const others = languages.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${addressOf(other, page)}"/>`,
  );
  return `<url><loc>${addressOf(lang, page)}</loc>${others.join('')}</url>`;
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(join(siteFolder, file), `${lines.join('\n')}\n`);
}

const xml = '<?xml version="1.0" encoding="utf-8"?>';
for (const lang of languages)
  write(`${lang}/sitemap.xml`, [
    xml,
    `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pagesIn(lang).map((page) => entry(lang, page)),
    '</urlset>',
  ]);
write('sitemap.xml', [
  xml,
  `<sitemapindex ${namespace}>`,
  ...languages.map((lang) => `<sitemap><loc>${addressOf(lang, 'sitemap.xml')}</loc></sitemap>`),
  '</sitemapindex>',
]);
write('robots.txt', ['User-agent: *', 'Allow: /', `Sitemap: ${coordinates.site}sitemap.xml`]);
