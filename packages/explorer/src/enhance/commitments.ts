/** Filters the list of commitments; the address holds the choice, and the list that is left can be downloaded. */

import { csvOf } from '../csv/csv.ts';
import { writeCount } from './count.ts';

const form = document.querySelector<HTMLFormElement>('.filters');
const items = [...document.querySelectorAll<HTMLElement>('.item')];
const announced = form?.querySelector<HTMLElement>('[role=status]');
const download = form?.querySelector<HTMLAnchorElement>('a[download]');
const fields = ['agreement', 'party', 'body', 'state', 'strength', 'topic'] as const;

function valuesOf(item: HTMLElement, field: (typeof fields)[number]): string[] {
  return (item.dataset[field] ?? '').split(' ').filter((value) => value !== '');
}

function matches(item: HTMLElement, chosen: URLSearchParams): boolean {
  return fields.every((field) => {
    const wanted = chosen.get(field);
    return !wanted || valuesOf(item, field).includes(wanted);
  });
}

const selects = new Map(fields.map((field) => [field, form?.querySelector<HTMLSelectElement>(`[name=${field}]`)]));
/** What each value is called on the page, by value. */
const names = new Map(
  [...selects.values()].flatMap((select) =>
    [...(select?.options ?? [])].map(({ value, dataset }) => [value, dataset['name'] ?? value]),
  ),
);
const separator = document.documentElement.lang === 'ja' ? '、' : '; ';

/** The list that is left, in the words of the page. */
function tableOf(shown: readonly HTMLElement[]): string {
  const rows = shown.map((item) => [
    item.dataset['id'] ?? '',
    item.querySelector('a')?.textContent?.trim() ?? '',
    ...fields.map((field) =>
      valuesOf(item, field)
        .map((value) => names.get(value))
        .join(separator),
    ),
  ]);
  const headings = fields.map((field) => selects.get(field)?.dataset['title'] ?? field);
  return csvOf([['id', form?.dataset['title'] ?? '', ...headings], ...rows]);
}

let address: string | undefined;
function apply(chosen: URLSearchParams): void {
  const shown = items.filter((item) => matches(item, chosen));
  const left = new Set(shown);
  for (const item of items) item.hidden = !left.has(item);
  for (const group of document.querySelectorAll<HTMLElement>('.group')) {
    const count = group.querySelectorAll('.item:not([hidden])').length;
    group.hidden = count === 0;
    writeCount(group.querySelector(':scope > h3 .num'), count);
  }
  const said = form?.dataset[shown.length === 0 ? 'none' : 'count'] ?? '';
  if (announced) announced.textContent = said.replace('{n}', String(shown.length));
  if (download) download.hidden = shown.length === 0;
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([tableOf(shown)], { type: 'text/csv' }));
  if (download) download.href = address;
}

function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') chosen.set(name, String(value));
  return chosen;
}

/** Shows what the address asks; a value that no choice has is not asked. */
function show(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
  apply(chosenIn(form));
}

/** Writes a choice into the address. Steps through one list by the arrow keys are one step back. */
function remember(chosen: URLSearchParams, by: string): void {
  const address = location.pathname + (chosen.size > 0 ? `?${chosen}` : '');
  if (history.state === by) history.replaceState(by, '', address);
  else history.pushState(by, '', address);
}

if (form) {
  form.hidden = false;
  show(form);
  addEventListener('popstate', () => show(form));
  form.addEventListener('change', ({ target }) => {
    const chosen = chosenIn(form);
    remember(chosen, target instanceof HTMLSelectElement ? target.name : '');
    apply(chosen);
  });
  form.addEventListener('reset', () => {
    remember(new URLSearchParams(), 'reset');
    apply(new URLSearchParams());
  });
}
