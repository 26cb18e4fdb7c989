import type { Language } from '../language/language.ts';
import { element } from './element.ts';
import type { Draft, FormModel } from './field.ts';
import { buildPart } from './fields/build.ts';
import type { Builder } from './fields/builder.ts';
import type { PlacedFinding } from './verdict.ts';
import { words } from './words.ts';

/** The steps of the form, with their fields in order; the last step is the check. */
const steps = [
  { key: 'about', names: ['about'] },
  { key: 'report', names: ['title', 'summary', 'date', 'event', 'actors', 'id'] },
  { key: 'evidence', names: ['evidence', 'reviewed'] },
] as const;

/** The sections that hold the fields. */
export function fieldSections(model: FormModel, draft: Draft, builder: Builder): readonly HTMLElement[] {
  return steps.map(({ key, names }) =>
    stepSection(
      key,
      builder.lang,
      names.flatMap((name) => {
        const part = model.fields.parts.find((one) => one.name === name);
        return part ? [buildPart(part, { path: [], value: draft, isOptional: false }, builder)] : [];
      }),
    ),
  );
}

/** One step, under its heading. */
export function stepSection(key: keyof typeof words.sections, lang: Language, children: readonly Node[]): HTMLElement {
  const heading = element('h2', { id: `step-${key}` }, words.sections[key][lang]);
  return element('section', { class: 'sec', 'aria-labelledby': `step-${key}` }, heading, ...children);
}

/** The steps with a link to each, and what remains to be done in each. */
export function progress(lang: Language) {
  const marks = steps.map(({ key, names }) => ({ key, names, mark: element('span', { class: 'small mute' }) }));
  const items = marks.map(({ key, mark }) =>
    element('li', {}, element('a', { href: `#step-${key}` }, words.sections[key][lang]), mark),
  );
  const last = element('li', {}, element('a', { href: '#step-check' }, words.sections.check[lang]));
  const update = (findings: readonly PlacedFinding[]): void => {
    for (const { names, mark } of marks) {
      const own = findings.filter(({ at }) => names.some((name) => at.split('/')[1] === name));
      mark.textContent = own.length === 0 ? words.done[lang] : words.remains[lang](own.length);
    }
  };
  return { shown: element('nav', { 'aria-label': words.progress[lang] }, element('ol', {}, ...items, last)), update };
}
