/** Filters the list of commitments; the address holds the choice, and the list that is left can be downloaded. */

import { csvOf } from '../csv/csv.ts';

const form = document.querySelector<HTMLFormElement>('.filters');
const items = [...document.querySelectorAll<HTMLElement>('.item')];
const announced = form?.querySelector<HTMLElement>('[role=status]');
const download = form?.querySelector<HTMLAnchorElement>('a[download]');
const fields = ['agreement', 'party', 'body', 'state', 'strength', 'topic'] as const;

function matches(item: HTMLElement, chosen: URLSearchParams): boolean {
  return fields.every((field) => {
    const wanted = chosen.get(field);
    return !wanted || (item.dataset[field] ?? '').split(' ').includes(wanted);
  });
}

function tableOf(shown: readonly HTMLElement[]): string {
  const rows = shown.map((item) => [
    item.dataset['id'] ?? '',
    item.querySelector('a')?.textContent?.trim() ?? '',
    ...fields.map((field) => item.dataset[field] ?? ''),
  ]);
  return csvOf([['id', 'title', ...fields], ...rows]);
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
