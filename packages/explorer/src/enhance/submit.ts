/** The form for a report: built from the schema, checked as one types, kept on this device. Nothing is sent. */
import { checkRecord, type LocatedQuote } from '@digital-accords/validator';
import { type Builder, buildPart, type Path, pointerOf } from '../submit/build.ts';
import { button, element } from '../submit/element.ts';
import { changed, type Draft, type FormModel, isList, partOf, recordOf } from '../submit/field.ts';
import { outcome } from '../submit/outcome.ts';
import { pasteBox } from '../submit/paste.ts';
import { loadRelease } from '../submit/release.ts';
import { discardDraft, newDraft, saveDraft, savedDraft, suggestedId } from '../submit/start.ts';
import { showFindings } from '../submit/verdict.ts';
import { words } from '../submit/words.ts';
import { yamlOf } from '../submit/yaml.ts';

const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
/** The sections of the form, with their fields in order. */
const sections: readonly (readonly [title: Readonly<Record<'ja' | 'en', string>>, fields: readonly string[]])[] = [
  [words.sections.about, ['about']],
  [words.sections.report, ['title', 'summary', 'date', 'event', 'actors', 'id']],
  [words.sections.evidence, ['evidence', 'reviewed']],
];

async function open(host: HTMLElement): Promise<void> {
  const response = await fetch(`/${lang}/submit/form.json`);
  const { model, files } = (await response.json()) as { readonly model: FormModel; readonly files: readonly string[] };
  const { release, texts } = await loadRelease(files);
  const today = new Date().toLocaleDateString('sv-SE');
  const about = new URLSearchParams(location.search).get('about') ?? '';
  const fresh = (): Draft => newDraft(model, today, about);
  const touched = new Set<string>();
  let draft = savedDraft() ?? fresh();
  let run = 0;

  const form = element('form', { novalidate: '', class: 'submit' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const summary = element('div', { id: 'verdict' }, element('p', { role: 'status' }), element('ul'));
  const { shown, update } = outcome(model, lang);

  const check = async (): Promise<void> => {
    run += 1;
    const [own, start] = [run, performance.now()];
    const record = recordOf(model.fields, draft);
    update(record, { id: String(partOf(draft, 'id') ?? ''), yaml: yamlOf(record) });
    const { findings } = await checkRecord(record, { against: release, today, lang });
    if (own !== run) return;
    showFindings(form, summary, { findings, touched, lang });
    performance.measure('verdict', { start });
  };
  const accept = (next: Draft, path: Path): void => {
    draft = next;
    touched.add(pointerOf(path));
    saveDraft(draft);
    void check();
  };
  const suggest = (path: Path, value: Draft): void => {
    const before = suggestedId(String(partOf(partOf(draft, 'title'), 'en') ?? ''));
    if (pointerOf(path) !== '/title/en' || (partOf(draft, 'id') ?? '') !== before) return;
    draft = changed(draft, ['id'], suggestedId(String(value)));
    fill(['id'], draft);
  };
  const builder: Builder = {
    lang,
    typed: (path, value) => {
      suggest(path, value);
      // The words are others now, and so is their count in the passage.
      const isQuoted = ['document', 'leaf', 'exact'].includes(String(path.at(-1)));
      const next = isQuoted ? changed(draft, [...path.slice(0, -1), 'occurrence'], undefined) : draft;
      accept(changed(next, path, value), path);
    },
    reshaped: (path, value) => {
      accept(changed(draft, path, value), path);
      show();
      document.getElementById(`f${pointerOf(path)}`)?.focus();
    },
    paste: (path) =>
      pasteBox(`p${pointerOf(path)}`, { texts, records: model.records, lang }, (quotes) => take(path, quotes)),
  };
  /** Words that reach over several passages are one piece of evidence for each. */
  const take = (path: Path, [first, ...rest]: readonly LocatedQuote[]): void => {
    if (!first) return;
    const { document, leaf, exact, occurrence } = first;
    const cleared = changed(draft, [...path, 'occurrence'], undefined);
    const placed = Object.entries({ document, leaf, exact, ...(occurrence && { occurrence }) }).reduce<Draft>(
      (value, [name, part]) => changed(value, [...path, name], part),
      cleared,
    );
    const evidence = partOf(placed, 'evidence');
    const [list, at] = path;
    if (rest.length === 0 || list !== 'evidence' || !isList(evidence)) {
      accept(placed, path);
      for (const name of ['document', 'leaf', 'exact']) fill([...path, name], draft);
      return;
    }
    const more = rest.map((quote) => changed(evidence[Number(at)] ?? {}, ['quote'], { ...quote }));
    accept(changed(placed, ['evidence'], [...evidence, ...more]), path);
    show();
  };
  const show = (): void => {
    const built = sections.map(([title, names]) =>
      element(
        'section',
        { class: 'sec' },
        element('h2', {}, title[lang]),
        ...model.fields.parts
          .filter(({ name }) => names.includes(name))
          .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
          .map((part) => buildPart(part, { path: [part.name], value: draft }, builder)),
      ),
    );
    const discard = button(words.discard[lang], () => {
      discardDraft();
      touched.clear();
      draft = fresh();
      show();
    });
    const end = element('section', { class: 'sec' }, element('h2', {}, words.sections.check[lang]), summary, shown);
    end.append(element('p', { class: 'small mute' }, words.draft[lang]), discard);
    form.replaceChildren(...built, end);
    void check();
  };
  for (const [type, options] of [
    ...Object.entries(model.records),
    [
      'commitment-pillar-agreement-instrument',
      ['commitment', 'pillar', 'agreement', 'instrument'].flatMap((type) => model.records[type] ?? []),
    ] as const,
  ]) {
    const made = options.map(({ value, label }) => element('option', { value, label }));
    host.append(element('datalist', { id: `records-${type}` }, ...made));
  }
  show();
  host.querySelector('[data-waiting]')?.replaceWith(form);
}

/** Shows in a field what the draft holds. */
function fill(path: Path, draft: Draft): void {
  const input = document.getElementById(`f${pointerOf(path)}`);
  const value = path.reduce<Draft | undefined>(
    (inner, step) => (isList(inner) ? inner[Number(step)] : partOf(inner, String(step))),
    draft,
  );
  if (input && 'value' in input) input.value = String(value ?? '');
}

const host = document.querySelector<HTMLElement>('#form');
if (host) void open(host);
