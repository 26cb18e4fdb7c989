/** Answers a search while it is typed; the address holds the words and the kind, so that it can be shared. */
import type { SearchHit, SearchType, search } from '@digital-accords/data/search';

type Search = typeof search;

const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const input = document.querySelector<HTMLInputElement>('#q');
const found = document.querySelector<HTMLElement>('#found');
const everything = document.querySelector<HTMLElement>('#everything');
const list = found?.querySelector('ol');
const announced = found?.querySelector<HTMLElement>('[role=status]');
const most = 50;

let loading: Promise<Search> | undefined;
/** Loads the texts that are searched, when the first key is pressed or the address asks. */
function load(): Promise<Search> {
  loading ??= import('@digital-accords/data/search').then((module) => module.search);
  return loading;
}

function kind(): SearchType | undefined {
  return (new URLSearchParams(location.search).get('type') || undefined) as SearchType | undefined;
}

function addressFor(words: string, type: string): string {
  const query = new URLSearchParams({ ...(words && { q: words }), ...(type && { type }) });
  return `${location.pathname}?${query}`;
}

function filled(template: string | undefined, words: string, count: number): string {
  return (template ?? '').replace('{q}', () => words).replace('{n}', String(count));
}

function pathOf({ id, leaf }: SearchHit): string {
  return `/${lang}/${id}/${leaf === undefined ? '' : `#${leaf}`}`;
}

/** Records are text: whatever they hold is put in as text. */
function itemOf(hit: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = pathOf(hit);
  const title = hit.places.find(({ parts }) => parts.map(({ text }) => text).join('') === hit.title[lang]);
  link.append(...runsOf(title?.parts ?? [{ text: hit.title[lang], matched: false }]));
  item.append(link);
  // The id is found, but no words of it are read.
  const further = hit.places.filter((place) => place !== title && place.place !== 'id');
  for (const { parts, lang: language } of further.slice(0, 2)) {
    const line = document.createElement('p');
    line.className = 'small';
    if (language) line.lang = language;
    line.append(...runsOf(parts));
    item.append(line);
  }
  return item;
}

function runsOf(parts: SearchHit['places'][number]['parts']): HTMLElement[] {
  return parts.map(({ text, matched }) => {
    const run = document.createElement(matched ? 'mark' : 'span');
    run.textContent = text;
    return run;
  });
}

async function answer(): Promise<void> {
  if (!input || !found || !everything || !list || !announced) return;
  const words = input.value.trim();
  const type = kind();
  found.hidden = words === '';
  everything.hidden = words !== '';
  for (const link of found.querySelectorAll<HTMLAnchorElement>('[data-type]')) {
    const own = link.dataset['type'] ?? '';
    link.href = addressFor(words, own);
    if (own === (type ?? '')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (words === '') return;
  const find = await load();
  if (input.value.trim() !== words) return;
  const { count, hits } = find(words, { type, limit: most });
  list.replaceChildren(...hits.map(itemOf));
  const said = filled(count === 0 ? found.dataset['none'] : found.dataset['count'], words, count);
  announced.textContent = count > most ? `${said} ${filled(found.dataset['more'], words, most)}` : said;
}

/** Arrows move from the field to the results and back. */
function move(step: 1 | -1): void {
  const places = [input, ...(list?.querySelectorAll<HTMLElement>('li > a') ?? [])];
  const at = places.indexOf(document.activeElement as HTMLInputElement);
  places[Math.max(0, at + step)]?.focus();
}

input?.addEventListener('input', () => {
  history.replaceState(null, '', addressFor(input.value.trim(), kind() ?? ''));
  void answer();
});
input?.form?.addEventListener('submit', (event) => event.preventDefault());
found?.addEventListener('click', (event) => {
  const link = event.target instanceof HTMLAnchorElement ? event.target : undefined;
  if (link?.dataset['type'] === undefined) return;
  event.preventDefault();
  history.replaceState(null, '', link.href);
  void answer();
});
document.addEventListener('keydown', (event) => {
  const isTyping = document.activeElement instanceof HTMLInputElement;
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    input?.focus();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!input || found?.hidden || !document.activeElement?.closest('.search, .hits')) return;
  event.preventDefault();
  move(event.key === 'ArrowDown' ? 1 : -1);
});

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void answer();
}
