import type { Language } from '../language/language.ts';
import { isGap } from './attention.ts';
import { button, element, messageParts } from './element.ts';
import type { PlacedFinding } from './verdict.ts';
import { words } from './words.ts';

/** How the report stands as a whole: what is due, with a link to each field, and how much remains. */
export interface Summary {
  readonly shown: HTMLElement;
  readonly update: (findings: readonly PlacedFinding[]) => void;
  /** Says that the check could not be loaded. */
  readonly fail: () => void;
  /** Goes to the list of what is to be mended. */
  readonly focus: () => void;
}

/** It is read aloud, with what is newly found, once a person stops typing for so long, in ms. */
const PAUSE = 1000;

/**
 * The summary of the verdict.
 *
 * @param lang language of the page
 * @param act what its buttons do: take the file as it is, or load the check again
 */
export function summaryOf(lang: Language, act: { readonly save: () => void; readonly retry: () => void }): Summary {
  const said = element('p', { class: 'vh', role: 'status' });
  const state = element('p', { class: 'state', id: 'state' }, words.checking[lang]);
  const list = element('ul');
  const rest = element('p', { class: 'btnrow' });
  const shown = element(
    'div',
    { id: 'verdict', role: 'group', 'aria-labelledby': 'state', tabindex: '-1' },
    said,
    state,
    list,
    rest,
  );
  let timer = 0;
  let told: readonly string[] = [];
  const say = (text: string, messages: readonly string[]): void => {
    state.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const all = [text, ...messages.filter((one) => !told.includes(one))].join(' ');
      told = messages;
      if (said.textContent !== all) said.textContent = all;
    }, PAUSE);
  };
  const update: Summary['update'] = (findings) => {
    const due = findings.filter(({ isDue }) => isDue);
    say(
      sentence(findings, lang),
      due.map(({ finding }) => finding.message.replaceAll('`', '')),
    );
    list.replaceChildren(
      ...due.map(({ finding, at }) => element('li', {}, linkTo(at, ...messageParts(finding.message)))),
    );
    const next = findings.find(({ finding, isDue }) => isGap(finding) && !isDue);
    const isBroken = findings.some(({ finding }) => finding.severity === 'error');
    rest.replaceChildren(
      ...(next ? [linkTo(next.at, words.nextGap[lang])] : []),
      ...(due.length > 0 && isBroken ? [button(words.saveUnfinished[lang], act.save)] : []),
    );
    shown.className = due.length > 0 ? 'gap due' : 'gap';
  };
  const fail = (): void => {
    say(words.noCheck[lang], []);
    list.replaceChildren();
    rest.replaceChildren(button(words.retry[lang], act.retry));
  };
  return { shown, update, fail, focus: () => shown.focus() };
}

function sentence(findings: readonly PlacedFinding[], lang: Language): string {
  const gaps = findings.filter(({ finding }) => isGap(finding)).length;
  const others = findings.length - gaps;
  if (findings.length === 0) return words.valid[lang];
  if (findings.every(({ finding }) => finding.severity === 'warning')) return words.warnings[lang](findings.length);
  return [...(gaps > 0 ? [words.gaps[lang](gaps)] : []), ...(others > 0 ? [words.problems[lang](others)] : [])].join(
    lang === 'ja' ? '' : ' ',
  );
}

/** A link that puts the cursor into a field. */
function linkTo(pointer: string, ...text: readonly (Node | string)[]): HTMLAnchorElement {
  const link = element('a', { href: `#f${pointer}` }, ...text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focusField(pointer);
  });
  return link;
}

/** Puts the cursor into a field; what hides it is opened. */
export function focusField(pointer: string): void {
  const field = document.getElementById(`f${pointer}`);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
}
