import { localeOf } from '../language/language.ts';
import { noAttention } from './attention.ts';
import { checking, type Opening } from './checking.ts';
import type { Drafts } from './drafts/drafts.ts';
import { editing } from './editing.ts';
import { button, element } from './element.ts';
import type { Draft } from './field.ts';
import type { Builder } from './fields/builder.ts';
import { pasteBox, withQuotes } from './fields/paste.ts';
import { outcome } from './outcome.ts';
import { pointerOf } from './pointer.ts';
import { afterPointer } from './pointing.ts';
import { recordOf } from './record.ts';
import { fieldSections, progress, stepSection } from './steps.ts';
import { focusField, summaryOf } from './summary.ts';
import { placed, showAtFields } from './verdict.ts';
import { words } from './words.ts';

/** The form on the page. */
export interface ReportForm {
  readonly shown: HTMLFormElement;
  /** Shows a draft. */
  readonly open: (draft: Draft) => void;
}

/**
 * The form for a report: checked as one types, kept on this device.
 *
 * @param opening the form, the checker and the day
 * @param drafts keeps what is typed; undefined if this device keeps nothing
 * @param fresh makes a draft that nobody has begun
 */
export function reportForm(opening: Opening, drafts: Drafts | undefined, fresh: () => Draft): ReportForm {
  const { lang, model, checker } = opening;
  const form = element('form', { novalidate: '', class: 'submit' });
  let attention = noAttention();
  let draft = fresh();

  const display = (): void => {
    const findings = check.findings();
    if (!findings) return;
    const all = placed(form, findings, attention);
    showAtFields(form, all, { lang, use });
    summary.update(all);
    steps.update(all);
  };
  const check = checking(opening, { verdict: display, failure: () => summary.fail() });
  const run = (): void => {
    const record = recordOf(model.fields, draft);
    // The checker works while the page shows the file.
    check.check(record);
    out.update(record);
  };
  /** Without a verdict the file is given all the same: a person must not lose it. */
  const isOpen = (): boolean => {
    attention.isAsked = true;
    display();
    const isBroken = check.findings()?.some(({ severity }) => severity === 'error') ?? false;
    if (isBroken) summary.focus();
    return !isBroken;
  };
  const out = outcome(model, lang, { isOpen, opens: () => check.settled().then(isOpen) });
  const summary = summaryOf(lang, { save: () => out.save(), retry: run });
  const steps = progress(lang);
  const kept = element('p', { class: 'small mute' }, words.kept[lang]);

  const accept = (next: Draft): void => {
    draft = next;
    run();
    const saved = drafts?.save(draft);
    const time = saved?.toLocaleTimeString(localeOf[lang], { hour: 'numeric', minute: '2-digit' });
    kept.textContent = time === undefined ? words.notKept[lang] : words.draft[lang](time);
  };
  const edit = editing({ draft: () => draft, attention: () => attention, accept });
  const use = (pointer: string, value: string): void => {
    const path = pointer.split('/').slice(1);
    edit.typed(path, value);
    edit.fill(path);
    focusField(pointer);
  };
  const builder: Builder = {
    lang,
    records: model.records,
    typed: edit.typed,
    reshaped: (path, value) => {
      edit.put(path, value);
      show();
      focusField(pointerOf(value === undefined && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path));
    },
    paste: (path) =>
      pasteBox(`p${pointerOf(path)}`, { checker, records: model.records, lang }, (quotes) => {
        accept(withQuotes(draft, path, quotes));
        if (quotes.length > 1) show();
        else for (const name of ['document', 'leaf', 'exact']) edit.fill([...path, name]);
      }),
  };
  const open = (next: Draft): void => {
    attention = noAttention();
    draft = next;
    show();
    run();
  };
  const discard = button(words.discard[lang], () => {
    const removed = draft;
    void drafts?.discard();
    open(fresh());
    const undo = button(words.undo[lang], () => {
      open(removed);
      accept(removed);
    });
    kept.replaceChildren(words.discarded[lang], ' ', undo);
    undo.focus();
  });
  const file = element('details', {}, element('summary', {}, words.yaml[lang]), out.preview);
  file.open = matchMedia('(min-width: 1000px)').matches;
  const side = element('div', { class: 'side' }, steps.shown, file);
  const end = [summary.shown, out.ways, element('div', { class: 'btnrow kept' }, kept, discard)];
  const show = (): void => {
    form.replaceChildren(...fieldSections(model, draft, builder), side, stepSection('check', lang, end));
    display();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusout', ({ target }) => {
    // Another window is no other field.
    if (!(target instanceof HTMLElement) || !target.classList.contains('input') || !document.hasFocus()) return;
    attention.left.add(target.id.slice(1));
    afterPointer(display);
  });
  return { shown: form, open };
}
