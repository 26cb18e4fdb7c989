import type { RecordFinding } from '@digital-accords/validator';
import type { Language } from '../language/language.ts';
import { element } from './element.ts';
import { words } from './words.ts';

/** Shows findings: at each field that was touched, and all of them in the summary, with a link to the field. */
export function showFindings(
  form: HTMLElement,
  summary: HTMLElement,
  { findings, touched, lang }: { findings: readonly RecordFinding[]; touched: ReadonlySet<string>; lang: Language },
): void {
  const places = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-pointer]')].map((one) => [one.dataset['pointer'] ?? '', one]),
  );
  for (const place of places.values()) {
    ownFindings(place)?.replaceChildren();
    place.querySelector(':scope > .input')?.removeAttribute('aria-invalid');
  }
  const listed = findings.map(({ message, pointer = '', severity }) => {
    const at = nearestPlace(pointer, places);
    const isTouched = [...touched].some((one) => one === at || one.startsWith(`${at}/`));
    const place = places.get(at);
    if (place && isTouched) {
      ownFindings(place)?.append(element('p', { class: severity }, message));
      place.querySelector(':scope > .input')?.setAttribute('aria-invalid', 'true');
    }
    return element('li', { class: severity }, element('a', { href: `#f${at}` }, message));
  });
  const [status, list] = [summary.querySelector('[role=status]'), summary.querySelector('ul')];
  const text = findings.length === 0 ? words.valid[lang] : words.problems[lang](findings.length);
  if (status && status.textContent !== text) status.textContent = text;
  list?.replaceChildren(...listed);
}

function ownFindings(place: HTMLElement): Element | null {
  return place.querySelector(':scope > .findings');
}

/** The field itself, or the nearest that holds it. */
function nearestPlace(pointer: string, places: ReadonlyMap<string, HTMLElement>): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (places.has(at)) return at;
  return '';
}
