/** Filters the list of commitments; the address holds the choice, and the list that is left can be downloaded. */

import { csvOf } from '../csv/csv.ts';

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
  for (const group of document.querySelectorAll<HTMLElement>('.group'))
    group.hidden = !group.querySelector('.item:not([hidden])');
  if (announced) announced.textContent = (form?.dataset['count'] ?? '').replace('{n}', String(shown.length));
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([tableOf(shown)], { type: 'text/csv' }));
  if (download) download.href = address;
}

function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') chosen.set(name, String(value));
  return chosen;
}

if (form) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
  apply(asked);
  form.addEventListener('change', () => {
    const chosen = chosenIn(form);
    history.replaceState(null, '', `${location.pathname}?${chosen}`);
    apply(chosen);
  });
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname);
    apply(new URLSearchParams());
  });
}
