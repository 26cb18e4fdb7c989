import { type AnyRecord, type LocalizedText, labels, type Note, typeNames } from '@digital-accords/model';
import { type Language, type Params, render } from '@digital-accords/validator';
import { absenceLines } from '../../registry/absence.ts';
import type { CommandPalette } from '../../terminal/palette.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import { citationText } from './citation.ts';
import { factsOf } from './facts.ts';
import { historyLines, lineageLines, timelineLines } from './history.ts';
import { type PlacedQuote, quotesOf } from './quotes.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** How a record is printed. */
export interface ShowOptions {
  readonly language: Language;
  readonly palette: CommandPalette;
}

/**
 * A record as text: its facts, its quotes with their translations and places, its notes, and the records that refer to it.
 *
 * @param shown the record and what refers to it
 * @param options language and colours
 * @returns the text, without a line end
 */
export function renderRecord(shown: Extract<Shown, { kind: 'record' }>, options: ShowOptions): string {
  const { record, referredToBy, records, absence, lineage, timeline = [], asOf, knownAt } = shown;
  const { language } = options;
  const quotes = quotesOf(record).flatMap((placed) => quoteLines(placed, options));
  const notes = record.notes.map((note) => noteLine(note, language));
  const references = referredToBy.map(({ id, type, pointer }) => [
    visible(id),
    typeNames[type][language],
    visible(pointer),
  ]);
  const referring =
    references.length > 0 ? table(references, { flexible: 0 }) : [say('unreferred', language, { count: records })];
  return [
    headLines(record, options),
    [
      ...(record.type === 'commitment' ? [say('days', language, { asOf, knownAt })] : []),
      ...table(
        factsOf(record, language).map(({ word, value }) => [say(word, language), visible(value)]),
        { flexible: 1 },
      ),
    ],
    absence ? absenceLines(absence.base, absence.absent, language) : [],
    section('quotes', quotes, options),
    section('lineage', lineage ? lineageLines(lineage, language) : [], options),
    section('timeline', timelineLines(timeline, language), options),
    section('history', record.type === 'commitment' ? historyLines(record, language) : [], options),
    section('notes', notes, options),
    section('leaves', leafLines(record, language), options),
    section('references', referring, options),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function noteLine(note: Note, language: Language): string {
  const source = 'source' in note ? ` (${citationText(note.source)})` : '';
  return `[${labels['note-kind'][note.kind][language]}] ${visible(`${note.text[language]}${source}`)}`;
}

function headLines(record: AnyRecord, { language, palette }: ShowOptions): string[] {
  const title = titleOf(record);
  const summary = 'summary' in record ? [visible(record.summary[language])] : [];
  return [
    `${palette.aside(typeNames[record.type][language])} ${palette.place(visible(record.id))}`,
    ...(title ? [palette.heading(visible(title[language]))] : []),
    ...summary,
    ...lifecycleLines(record, language),
  ];
}

function titleOf(record: AnyRecord): LocalizedText | undefined {
  if (record.type === 'organisation') return record.names[0]?.name;
  return 'title' in record ? record.title : undefined;
}

function lifecycleLines({ lifecycle }: AnyRecord, language: Language): string[] {
  if (!lifecycle) return [];
  const { state, day, reason } = lifecycle;
  const to = state === 'redirected' ? lifecycle.to : [];
  return [say(state, language, { day, reason: reason[language], to })];
}

/** The leaves of a document with their locators. */
function leafLines(record: AnyRecord, language: Language): readonly string[] {
  if (record.type !== 'document') return [];
  const { text, derived } = record;
  const points = [...(derived.text ?? '')];
  const leaves = text.state === 'held' ? text.leaves : [];
  const rows = leaves.map(({ leaf, role, redacted, derived: { start, end } }) => [
    visible(leaf),
    role ? labels.role[role][language] : '',
    `${visible(points.slice(start, end).join(''))}${redacted ? ` ${say('redacted', language)}` : ''}`,
  ]);
  return table(rows, { flexible: 2 });
}

function quoteLines({ pointer, quote }: PlacedQuote, { language, palette }: ShowOptions): string[] {
  const { document, leaf, exact, translation } = quote;
  const place = palette.aside(visible(`${pointer} · ${document} · ${leaf}`));
  if (!translation) return [place, `  ${visible(exact)}`];
  const { lang } = translation;
  const by =
    translation.by === 'project'
      ? say('project-translation', language, { lang })
      : say('document-translation', language, { lang, document: translation.document });
  return [place, `  ${visible(exact)}`, `  ${visible(translation.text)} ${palette.aside(`(${by})`)}`];
}

function section(word: keyof typeof words, lines: readonly string[], { language, palette }: ShowOptions): string[] {
  return lines.length === 0 ? [] : [palette.heading(say(word, language)), ...lines.map((line) => `  ${line}`)];
}

function say(word: keyof typeof words, language: Language, params: Params = {}): string {
  return render(words[word], params, language);
}
