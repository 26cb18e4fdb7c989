import type { AnyRecord } from '@digital-accords/data';
import * as data from '@digital-accords/data';
import { formatEdtf, nameOf } from '@digital-accords/data/helpers';
import { shownStatusOf } from '@digital-accords/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noBrowser, openSite, type Site } from './site.ts';

const { agreements, commitments, documents, events, instruments, organisations, pillars, registry, updates } = data;

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

/** Text as people read it: blanks are those between words. */
const read = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

test.skipIf(noBrowser).each(['ja', 'en'] as const)(
  'each commitment is shown as the registry has it: %s',
  async (lang) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}/${lang}/search/`);
    const { asOf, absenceBase } = registry.derived;
    const records = Object.values(commitments);
    const quotesAt = '.a1 .words > .src:not(.tr) blockquote';
    const shown = await page.evaluate(textsOf, { lang, ids: records.map(({ id }) => id), quotesAt });
    const base = [
      formatEdtf(asOf, lang),
      String(absenceBase.documents.length),
      formatEdtf(absenceBase.latest ?? '', lang),
    ];
    expect(
      shown.map((one) => ({
        ...one,
        base: base.filter((part) => one.base.includes(part)),
        quotes: one.quotes.map(read),
      })),
    ).toEqual(
      records.map(({ id, title, quotes, stem, derived, rhythm }) => ({
        id,
        title: title[lang],
        status: shownStatusOf(derived, rhythm, lang).state,
        quotes: quotes.map(({ exact }, at) => read(at === 0 && stem ? `${stem.exact} ${exact}` : exact)),
        base,
      })),
    );
    await page.close();
  },
);

/** What pages of records show; runs in the browser, which parses each page without running its scripts. */
async function textsOf({ lang, ids, quotesAt }: { lang: string; ids: readonly string[]; quotesAt: string }) {
  const texts = [];
  for (const id of ids) {
    const response = await fetch(`/${lang}/${id}/`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const textAt = (selector: string): string =>
      (page.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const quotes = [...page.querySelectorAll(quotesAt)].map((quote) => quote.textContent ?? '');
    texts.push({ id, title: textAt('h1'), status: textAt('.finding .st'), quotes, base: textAt('.base') });
  }
  return texts;
}

/** The words that the page of a record quotes, and its title. */
function saidOf(record: AnyRecord, lang: 'ja' | 'en'): { title: string; quotes: readonly string[] } | undefined {
  const quoted = (quotes: readonly { exact: string }[]) => quotes.map(({ exact }) => read(exact));
  switch (record.type) {
    case 'agreement':
      return { title: record.title[lang], quotes: quoted(record.bindingness.quotes) };
    case 'pillar':
      return { title: record.title[lang], quotes: quoted([record.heading]) };
    case 'update':
      return {
        title: record.title[lang],
        quotes: quoted(record.evidence.flatMap((one) => (one.kind === 'quote' ? [one.quote] : []))),
      };
    case 'event':
    case 'instrument':
      return { title: record.title[lang], quotes: quoted(record.namedIn) };
    case 'organisation':
      return { title: nameOf(record, lang), quotes: quoted(record.namedIn) };
    case 'document':
      return { title: record.title[lang], quotes: [] };
    default:
      return undefined;
  }
}

test.skipIf(noBrowser).each(['ja', 'en'] as const)(
  'each other record is shown as the registry has it: %s',
  async (lang) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}/${lang}/search/`);
    const expected = [agreements, pillars, updates, events, instruments, organisations, documents]
      .flatMap((collection): readonly AnyRecord[] => Object.values(collection))
      .flatMap((record) => ({ id: record.id, ...saidOf(record, lang) }));
    const shown = await page.evaluate(textsOf, { lang, ids: expected.map(({ id }) => id), quotesAt: 'blockquote' });
    const base = formatEdtf(registry.derived.asOf, lang);
    expect(
      expected.map(({ id, quotes = [] }, at) => ({
        id,
        title: shown[at]?.title,
        quotes: quotes.filter((quote) => shown[at]?.quotes.map(read).includes(quote)),
        isDated: shown[at]?.base.includes(base),
      })),
    ).toEqual(expected.map((one) => ({ ...one, title: read(one.title ?? ''), isDated: true })));
    await page.close();
  },
);

test.skipIf(noBrowser)('each passage of a source text is shown character by character', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  for (const { id, text, derived } of Object.values(documents)) {
    if (text.state !== 'held') continue;
    await page.goto(`${site.address}/ja/${id}/`, { waitUntil: 'domcontentloaded' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.lf')].map((passage) => {
        const words = passage.querySelector('.words')?.cloneNode(true) as HTMLElement;
        for (const number of words.querySelectorAll('[data-number]')) number.remove();
        return [passage.id, words.textContent];
      }),
    );
    const characters = [...(derived.text ?? '')];
    expect(shown).toEqual(
      text.leaves.map(({ leaf, derived: { start, end } }) => [leaf, characters.slice(start, end).join('')]),
    );
  }
});
