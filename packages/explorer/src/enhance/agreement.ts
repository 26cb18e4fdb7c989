/** Moves through the days on which a state changed: a slider takes what it shows from the page of the day. */

const form = document.querySelector<HTMLFormElement>('.slider');
const slider = form?.querySelector('input');
const shownDay = form?.querySelector('output');
const days = [...document.querySelectorAll<HTMLAnchorElement>('.at a')];

/** Pages are asked for once; what is shown changes with the day. */
const pages = new Map<string, Promise<Document>>();
function pageOf({ href }: HTMLAnchorElement): Promise<Document> {
  const known = pages.get(href);
  if (known) return known;
  const page = fetch(href).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${href}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(href, page);
  return page;
}

function mark(chosen: HTMLAnchorElement): void {
  const text = chosen.textContent?.trim() ?? '';
  if (shownDay) shownDay.textContent = text;
  slider?.setAttribute('aria-valuetext', text);
  for (const day of days) {
    if (day === chosen) day.setAttribute('aria-current', 'page');
    else day.removeAttribute('aria-current');
  }
}

/** Takes over what depends on the day; its links need no script of their own. */
function show(page: Document): void {
  for (const part of document.querySelectorAll('[data-of-day]')) {
    const name = part.getAttribute('data-of-day');
    const other = page.querySelector(`[data-of-day="${name}"]`);
    if (other) part.replaceChildren(...document.importNode(other, true).childNodes);
  }
  const language = document.querySelector<HTMLAnchorElement>('a.lang');
  language?.setAttribute('href', page.querySelector('a.lang')?.getAttribute('href') ?? language.href);
  document.title = page.title;
}

async function choose(place: number): Promise<void> {
  const day = days[place];
  if (!day) return;
  mark(day);
  const page = await pageOf(day).catch(() => undefined);
  if (slider?.valueAsNumber !== place) return;
  if (!page) {
    location.assign(day.href);
    return;
  }
  show(page);
  history.replaceState(null, '', day.href);
}

if (form && slider) {
  form.hidden = false;
  // A browser that comes back to the page keeps the value of a field.
  slider.value = String(days.findIndex((day) => day.hasAttribute('aria-current')));
  slider.addEventListener('input', () => void choose(slider.valueAsNumber));
  form.addEventListener('submit', (event) => event.preventDefault());
}

export {};
