import { type AnyRecord, formatEdtf, labels, type Note, typeNames } from '@digital-accords/model';
import { type Params, render } from '@digital-accords/validator';
import { fieldWay } from '@digital-accords/validator/report';
import { absenceLines } from '../../registry/absence.ts';
import { type Reader, titleOf } from '../../registry/names.ts';
import { type PlacedQuote, quotesOf } from '../../registry/quotes.ts';
import type { CommandPalette } from '../../terminal/palette.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import { citationText } from './citation.ts';
import { codeName } from './fact.ts';
import { factsOf } from './facts.ts';
import { historyLines, lineageLines, timelineLines } from './history.ts';
import { leafLines } from './leaves.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** How a record is printed. */
export interface ShowOptions {
  readonly reader: Reader;
  readonly palette: CommandPalette;
}

type Language = Reader['language'];

/**
 * A record as text: its facts, its quotes with their translations and places, its notes, and the records that refer to it.
 *
 * @param shown the record and what refers to it
 * @param options language, names and colours
 * @returns the text, without a line end
 */
export function renderRecord(shown: Extract<Shown, { kind: 'record' }>, options: ShowOptions): string {
  const { record, referredToBy, records, absence, lineage, timeline = [], asOf, knownAt } = shown;
  const { reader } = options;
  const { language } = reader;
  const quotes = quotesOf(record).flatMap((placed) => quoteLines(placed, record.type, options));
  const notes = record.notes.map((note) => noteLine(note, language));
  const references = referredToBy.map(({ id, type, pointer }) => [
    visible(reader.named(id)),
    typeNames[type][language],
    visible(fieldWay(type, pointer, language).join(' › ')),
  ]);
  const referring =
    references.length > 0 ? table(references, { flexible: 0 }) : [say('unreferred', language, { count: records })];
  return [
    headLines(record, options),
    [
      ...(record.type === 'commitment'
        ? [say('days', language, { asOf: formatEdtf(asOf, language), knownAt: formatEdtf(knownAt, language) })]
        : []),
      ...table(
        factsOf(record, reader).map(({ word, value }) => [say(word, language), visible(value)]),
        { flexible: 1 },
      ),
    ],
    absence ? absenceLines(absence.base, absence.absence, language) : [],
    section('quotes', quotes, options),
    section('lineage', lineage ? lineageLines(lineage, reader) : [], options),
    section('timeline', timelineLines(timeline, reader), options),
    section('history', record.type === 'commitment' ? historyLines(record, language) : [], options),
    section('notes', notes, options),
    section('leaves', record.type === 'document' ? leafLines(record, shown.leaves ?? [], reader) : [], options),
    section('references', referring, options),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function noteLine(note: Note, language: Language): string {
  const source = 'source' in note ? [citationText(note.source, language)] : [];
  const said = [note.text[language], ...source].map(visible).join(language === 'ja' ? '　' : ' ');
  return `[${labels['note-kind'][note.kind][language]}] ${said}`;
}

function headLines(record: AnyRecord, { reader: { language }, palette }: ShowOptions): string[] {
  const title = titleOf(record);
  const summary = 'summary' in record ? [visible(record.summary[language])] : [];
  return [
    `${palette.aside(typeNames[record.type][language])} ${palette.place(visible(record.id))}`,
    ...(title ? [palette.heading(visible(title[language]))] : []),
    ...summary,
    ...lifecycleLines(record, language),
  ];
}

function lifecycleLines({ lifecycle }: AnyRecord, language: Language): string[] {
  if (!lifecycle) return [];
  const { state, day, reason } = lifecycle;
  const to = state === 'redirected' ? lifecycle.to : [];
  return [say(state, language, { day: formatEdtf(day, language), reason: reason[language], to })];
}

function quoteLines(
  { pointer, quote }: PlacedQuote,
  type: AnyRecord['type'],
  { reader, palette }: ShowOptions,
): string[] {
  const { language } = reader;
  const { document, leaf, exact, translation } = quote;
  const way = fieldWay(type, pointer, language).join(' › ');
  const place = palette.aside(visible(`${way} · ${document} · ${leaf}`));
  if (!translation) return [place, `  ${visible(exact)}`];
  const lang = codeName('language', translation.lang, language);
  const by =
    translation.by === 'project'
      ? say('project-translation', language, { lang })
      : say('document-translation', language, { lang, document: translation.document });
  return [place, `  ${visible(exact)}`, `  ${visible(translation.text)} ${palette.aside(`(${by})`)}`];
}

function section(word: keyof typeof words, lines: readonly string[], { reader, palette }: ShowOptions): string[] {
  return lines.length === 0 ? [] : [palette.heading(say(word, reader.language)), ...lines.map((line) => `  ${line}`)];
}

function say(word: keyof typeof words, language: Language, params: Params = {}): string {
  return render(words[word], params, language);
}
