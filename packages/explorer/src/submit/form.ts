import type { RecordFinding } from '@digital-accords/validator';
import type { Language } from '../language/language.ts';
import { forget, noAttention } from './attention.ts';
import { type Builder, buildPart } from './build.ts';
import type { Checker } from './checker/checker.ts';
import type { Report } from './checker/messages.ts';
import { newest } from './checker/newest.ts';
import { button, element } from './element.ts';
import { changed, type Draft, type FormModel, partOf, valueAt } from './field.ts';
import { outcome } from './outcome.ts';
import { pasteBox, withQuotes } from './paste.ts';
import { type Path, pointerOf } from './pointer.ts';
import { halfWritten, recordOf } from './record.ts';
import { standInFor } from './stand-in.ts';
import { discardDraft, newDraft, saveDraft, savedDraft, suggestedId } from './start.ts';
import { focusField, summaryOf } from './summary.ts';
import { placed, showAtFields } from './verdict.ts';
import { words } from './words.ts';

/** The steps of the form, with their fields in order. */
const steps = [
  { title: words.sections.about, names: ['about'] },
  { title: words.sections.report, names: ['title', 'summary', 'date', 'event', 'actors', 'id'] },
  { title: words.sections.evidence, names: ['evidence', 'reviewed'] },
] as const;

/** What the form is opened with. */
export interface Opening {
  readonly lang: Language;
  readonly model: FormModel;
  readonly checker: Checker;
  readonly today: string;
  /** The commitment from whose page the form was opened; empty if it was not. */
  readonly about: string;
}

/** The form for a report: checked as one types, kept on this device. */
export function reportForm({ lang, model, checker, today, about }: Opening): HTMLFormElement {
  const form = element('form', { novalidate: '', class: 'submit' });
  const fresh = (): Draft => newDraft(model, today, about);
  let attention = noAttention();
  let draft = savedDraft() ?? fresh();
  /** What was found in a draft; none if the check could not be loaded. */
  let verdict: { readonly of: Draft; readonly findings: readonly RecordFinding[] } | undefined;
  let settled: (() => void)[] = [];

  const display = (): void => {
    if (!verdict) return;
    const all = placed(form, verdict.findings, attention);
    showAtFields(form, all, { lang, use });
    summary.update(all);
  };
  const settle = (): void => {
    for (const one of settled) one();
    settled = [];
  };
  const ask = newest<{ readonly draft: Draft; readonly report: Report; readonly start: number }, void>({
    ask: async ({ draft: of, report, start }) => {
      verdict = { of, findings: await checker.ask('check', report) };
      if (of !== draft) return;
      display();
      performance.measure('verdict', { start });
    },
    tell: settle,
    fail: () => {
      verdict = undefined;
      summary.fail();
      settle();
    },
  });
  const check = (): void => {
    const record = recordOf(model.fields, draft);
    out.update(record);
    const report = { lang, today, ...halfWritten(model.fields, record, (field) => standInFor(field, model, today)) };
    ask({ draft, report, start: performance.now() });
  };

  /** Without a verdict the file is given all the same: a person must not lose it. */
  const isOpen = (): boolean => {
    attention.isAsked = true;
    display();
    const isBroken = verdict?.findings.some(({ severity }) => severity === 'error') ?? false;
    if (isBroken) summary.focus();
    return !isBroken;
  };
  const opens = async (): Promise<boolean> => {
    if (verdict && verdict.of !== draft) await new Promise<void>((resolve) => settled.push(resolve));
    return isOpen();
  };
  const out = outcome(model, lang, { isOpen, opens });
  const summary = summaryOf(lang, { save: () => out.save(), retry: check });

  const accept = (next: Draft, path: Path): void => {
    draft = next;
    attention.typed.add(pointerOf(path));
    saveDraft(draft);
    check();
  };
  /** Shows in a field what the draft holds. */
  const fill = (path: Path): void => {
    const input = document.getElementById(`f${pointerOf(path)}`);
    if (input && 'value' in input) input.value = String(valueAt(draft, path) ?? '');
  };
  const suggestId = (path: Path, value: Draft): void => {
    const before = suggestedId(String(valueAt(draft, ['title', 'en']) ?? ''));
    if (pointerOf(path) !== '/title/en' || (partOf(draft, 'id') ?? '') !== before) return;
    draft = changed(draft, ['id'], suggestedId(String(value)));
    fill(['id']);
  };
  const typed: Builder['typed'] = (path, value) => {
    suggestId(path, value);
    // The words are others now, and so is their count in the passage.
    const isQuoted = ['document', 'leaf', 'exact'].includes(String(path.at(-1)));
    const next = isQuoted ? changed(draft, [...path.slice(0, -1), 'occurrence'], undefined) : draft;
    accept(changed(next, path, value), path);
  };
  const use = (pointer: string, value: string): void => {
    const path = pointer.split('/').slice(1);
    typed(path, value);
    fill(path);
    focusField(pointer);
  };
  const builder: Builder = {
    lang,
    typed,
    reshaped: (path, value) => {
      const [list, at] = [path.slice(0, -1), path.at(-1)];
      if (value === undefined && typeof at === 'number') forget(attention, pointerOf(list), at);
      accept(changed(draft, path, value), path);
      show();
      focusField(pointerOf(value === undefined ? list : path));
    },
    paste: (path) =>
      pasteBox(`p${pointerOf(path)}`, { checker, records: model.records, lang }, (quotes) => {
        accept(withQuotes(draft, path, quotes), path);
        if (quotes.length > 1) show();
        else for (const name of ['document', 'leaf', 'exact']) fill([...path, name]);
      }),
  };
  const show = (): void => {
    const built = steps.map(({ title, names }) =>
      element(
        'section',
        { class: 'sec' },
        element('h2', {}, title[lang]),
        ...names.flatMap((name) => {
          const part = model.fields.parts.find((one) => one.name === name);
          return part ? [buildPart(part, { path: [name], value: draft }, builder)] : [];
        }),
      ),
    );
    const discard = button(words.discard[lang], () => {
      discardDraft();
      attention = noAttention();
      draft = fresh();
      show();
    });
    const end = element('section', { class: 'sec' }, element('h2', {}, words.sections.check[lang]), summary.shown);
    end.append(out.preview, out.ways, element('p', { class: 'small mute' }, words.draft[lang]), discard);
    form.replaceChildren(...built, end);
    check();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusout', ({ target }) => {
    // Another window is no other field.
    if (!(target instanceof HTMLElement) || !target.id.startsWith('f/') || !document.hasFocus()) return;
    attention.left.add(target.id.slice(1));
    afterPointer(display);
  });
  show();
  return form;
}

let isPointerDown = false;
for (const [kind, isDown] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  addEventListener(kind, () => (isPointerDown = isDown), true);

/** Waits for a click that is under way: what appears above would move the button away from it. */
function afterPointer(act: () => void): void {
  if (isPointerDown) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}
