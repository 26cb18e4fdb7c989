/** Answers a search while it is typed and narrowed; the address holds all of it, so that it can be shared. */
import type { SearchFound } from '@digital-accords/data/search';
import { csvOf } from '../csv/csv.ts';
import { facetLinks, updateLinks } from './search/facet-links.ts';
import { type Help, helpItem, helpOf } from './search/help.ts';
import { itemOf } from './search/hits.ts';
import { moveOnKeys } from './search/keys.ts';
import { isChosen, type Values } from './search/narrow.ts';
import { addressOf, type Facet, facets, type Query, queryOf, toggled } from './search/query.ts';
import { type Listed, listedIn, showListed } from './search/records.ts';

type Texts = typeof import('@digital-accords/data/search');

/** A record of the full list, or what was found by words. */
interface Candidate extends Listed {
  readonly found?: SearchFound;
}

const MOST = 50;
const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const input = part<HTMLInputElement>('#q');
const found = part('#found');
const everything = part('#everything');
const list = part('.hits');
const help = part('.help');
const announced = part('#found [role=status]');
const download = part<HTMLAnchorElement>('#found a[download]');
const more = part<HTMLButtonElement>('[data-do=more]');
const records = listedIn(everything);
const links = facetLinks();

let query = queryOf(location.search);
let shown: readonly Candidate[] = [];

function part<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} on this page.`);
  return found;
}

let loading: Promise<Texts> | undefined;
/** Loads the texts and folds them, when the field is entered or the address asks, so that the first key is answered at once. */
function load(): Promise<Texts> {
  loading ??= import('@digital-accords/data/search').then((texts) => {
    texts.find('');
    return texts;
  });
  return loading;
}

/** Everything that has all the words; if nothing has, what has some of them. */
async function candidatesFor({ words }: Query): Promise<readonly Candidate[]> {
  if (words === '') return [...records.values()];
  const all = (await load()).find(words);
  const full = all.filter(({ hasAll }) => hasAll);
  return (full.length > 0 ? full : all).flatMap((one) => {
    const record = records.get(one.id);
    return record ? [{ ...record, found: one, values: { ...record.values, type: [one.type] } }] : [];
  });
}

async function answer(most = MOST): Promise<void> {
  const asked = query;
  const all = await candidatesFor(asked);
  if (asked !== query) return;
  shown = all.filter(({ values }) => isChosen(values, asked.chosen));
  const isAsked = addressOf(asked) !== '';
  found.hidden = !isAsked;
  everything.hidden = asked.words !== '' || shown.length === 0;
  updateLinks(
    links,
    all.map(({ values }) => values),
    asked,
  );
  part('#everything h2').hidden = isAsked;
  if (asked.words === '') showListed(everything, new Set(shown.map(({ item }) => item)), isAsked);
  list.replaceChildren(...shown.slice(0, most).flatMap(hitOf));
  announced.textContent = said(asked, all, most);
  download.hidden = shown.length === 0;
  more.hidden = asked.words === '' || shown.length <= most;
  const meant = asked.words && all[0]?.found?.hasAll !== true ? (await load()).suggest(asked.words) : undefined;
  if (asked !== query) return;
  const offered: readonly Help[] = isAsked ? helpOf({ asked, meant, all: all.length, shown: shown.length }, links) : [];
  help.replaceChildren(...offered.map((one) => helpItem(one, found.dataset)));
}

/** What a record has of a facet, in the words of the page. */
function textsOf(facet: Facet, values: Values): readonly string[] {
  return values[facet].map(
    (value) => links.find((link) => link.facet === facet && link.value === value)?.text ?? value,
  );
}

function hitOf({ found: one, values, title }: Candidate): HTMLElement[] {
  if (!one) return [];
  const hit = one.hit();
  const named = (['type', 'agreement'] as const).flatMap((facet) =>
    values[facet].length === 1 ? textsOf(facet, values) : [],
  );
  // Records of the same title are told apart in the full list, by their kind and what they belong to.
  return [itemOf(hit, lang, title === hit.title[lang] ? named.join(' · ') : title)];
}

/** What is announced: how many there are, and what is shown of them. */
function said({ words }: Query, all: readonly Candidate[], most: number): string {
  const text = (name: string, number: number): string =>
    (found.dataset[name] ?? '').replace('{q}', () => words).replace('{n}', String(number));
  if (shown.length === 0) return text(words && all.length === 0 ? 'none' : 'noneChosen', 0);
  if (words === '') return text('all', shown.length);
  return [
    text('count', shown.length),
    ...(shown[0]?.found?.hasAll ? [] : [text('some', 0)]),
    ...(shown.length > most ? [text('more', most)] : []),
  ].join(lang === 'ja' ? '' : ' ');
}

/** Asks another query. What is typed in one go is one step back. */
function ask(next: Query, isTyped = false): void {
  query = next;
  const address = location.pathname + addressOf(next);
  if (isTyped && history.state === 'typed') history.replaceState('typed', '', address);
  else history.pushState(isTyped ? 'typed' : null, '', address);
  if (!isTyped) input.value = next.words;
  void answer();
}

function tableOf(rows: readonly Candidate[]): string {
  const cells = rows.map(({ id, title, values, found: one }) => [
    id,
    one?.leaf ?? '',
    title,
    ...facets.map((facet) => textsOf(facet, values).join(lang === 'ja' ? '、' : '; ')),
  ]);
  const { titleOf = '', leafOf = '' } = found.dataset;
  const headings = facets.map((facet) => links.find((link) => link.facet === facet)?.name ?? facet);
  return csvOf([['id', leafOf, titleOf, ...headings], ...cells]);
}

input.addEventListener('focus', () => void load());
input.addEventListener('input', () => ask({ ...query, words: input.value.trim() }, true));
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '');
});
addEventListener('popstate', () => {
  query = queryOf(location.search);
  input.value = query.words;
  void answer();
});
part('.facets').addEventListener('click', (event) => {
  const chosen = links.find(({ link }) => link === event.target);
  if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(toggled(query, chosen.facet, chosen.value));
});
help.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(queryOf(event.target.search));
  input.focus();
});
part('[data-do=clear]').addEventListener('click', () => {
  ask({ words: '', chosen: {} });
  input.focus();
});
more.addEventListener('click', async () => {
  const reached = list.children.length;
  await answer(Number.POSITIVE_INFINITY);
  list.children[reached]?.querySelector('a')?.focus();
});
let address: string | undefined;
download.addEventListener('click', () => {
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([tableOf(shown)], { type: 'text/csv' }));
  download.href = address;
});
moveOnKeys(input, {
  isAsked: () => addressOf(query) !== '',
  clear: () => ask({ words: '', chosen: query.words === '' ? {} : query.chosen }),
});
// On a phone the results would begin below the screen.
if (matchMedia('(max-width: 760px)').matches) part('.facets details').removeAttribute('open');
input.value = query.words;
if (addressOf(query) !== '') void answer();
