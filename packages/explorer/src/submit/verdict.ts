import type { RecordFinding } from '@digital-accords/validator';
import type { Language } from '../language/language.ts';
import { type Attention, isDue } from './attention.ts';
import { button, element, messageParts } from './element.ts';
import { words } from './words.ts';

/** A finding and the field that it is shown at. */
export interface PlacedFinding {
  readonly finding: RecordFinding;
  /** JSON Pointer to the field. */
  readonly at: string;
  readonly isDue: boolean;
}

/** What is missing in the report as a whole is shown at the field that would hold it. */
const fieldOfRule: Readonly<Record<string, string>> = { 'update-date': '/date', 'update-evidence': '/evidence' };

/** Puts each finding to the field that it is on, or to the nearest that holds it, in the order of the form. */
export function placed(
  form: HTMLElement,
  findings: readonly RecordFinding[],
  attention: Attention,
): readonly PlacedFinding[] {
  const places = placesIn(form);
  const order = [...places.keys()];
  const all = findings.map((finding) => {
    const { pointer = '', ruleId } = finding;
    const own = pointer === '' || pointer === '/type' ? (fieldOfRule[ruleId] ?? '/id') : pointer;
    const at = nearestPlace(own, places);
    return { finding, at, isDue: isDue(finding, at, attention) };
  });
  return all.sort((one, other) => order.indexOf(one.at) - order.indexOf(other.at));
}

/** Shows at the fields what is due. A value that may be meant can be taken over; `use` is given its field. */
export function showAtFields(
  form: HTMLElement,
  all: readonly PlacedFinding[],
  { lang, use }: { lang: Language; use: (pointer: string, value: string) => void },
): void {
  for (const [pointer, place] of placesIn(form)) {
    const own = all.filter(({ at, isDue }) => at === pointer && isDue);
    const input = place.querySelector(':scope > .input');
    const shown = own.map(({ finding: { message, severity, suggestions } }) =>
      element(
        'div',
        { class: severity },
        element('p', {}, ...messageParts(message)),
        ...(input ? suggestions.map((one) => button(words.use[lang](one), () => use(pointer, one))) : []),
      ),
    );
    const holder = place.querySelector(':scope > .findings');
    if (holder?.textContent !== shown.map(({ textContent }) => textContent).join('')) holder?.replaceChildren(...shown);
    if (own.some(({ finding }) => finding.severity === 'error')) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
  }
}

function placesIn(form: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map(
    [...form.querySelectorAll<HTMLElement>('[data-pointer]')].map((one) => [one.dataset['pointer'] ?? '', one]),
  );
}

function nearestPlace(pointer: string, places: ReadonlyMap<string, HTMLElement>): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (places.has(at)) return at;
  return '/id';
}
