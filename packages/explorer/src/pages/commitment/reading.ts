import { type Actor, type Commitment, documents, type OrganisationId } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { terms as strengthTerms } from '@digital-accords/data/vocabularies/strength';
import { pathOf } from '../../address/address.ts';
import { linkTo } from '../../address/link.ts';
import type { Language } from '../../language/language.ts';
import { around, printedRun, type Run, type Sentence } from '../../language/sentence.ts';
import { readingWords as words } from './reading-words.ts';

/** One row of the reading: what the words say, and why it is read so. */
export interface ReadingRow {
  readonly name: string;
  readonly values: readonly Sentence[];
  readonly notes: readonly Sentence[];
}

/** How the words of a commitment are read, apart from its verbs. */
export function readingRows(commitment: Commitment, lang: Language): readonly ReadingRow[] {
  const { actors, modifiers, action, otherActions, topics, fora, instruments: named } = commitment;
  const row = (name: keyof typeof words.rows, values: readonly Run[], notes: readonly Sentence[] = []): ReadingRow => ({
    name: words.rows[name][lang],
    values: values.map((run) => [run]),
    notes,
  });
  const who = actors.map((actor) => actorOf(actor, commitment, lang));
  const rows = [
    row(
      'who',
      who.flatMap(({ names }) => names),
      saidOnce(who.flatMap(({ note }) => note)),
    ),
    timeRow(commitment, lang),
    row(
      'qualifiers',
      modifiers.map((term) => ({ text: label('modifier', term, lang) })),
    ),
    row(
      'action',
      [action, ...otherActions].map((term) => ({ text: label('action', term, lang) })),
    ),
    row(
      'topic',
      topics.map((term) => ({ text: label('topic', term, lang), path: pathOf(`topics/${term}`, lang) })),
    ),
    row(
      'fora',
      fora.map((id) => linkTo(id, lang, commitment.derived.date.latest)),
    ),
    row(
      'instruments',
      named.map((id) => linkTo(id, lang)),
    ),
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** Notes without those that say the same as one before. */
function saidOnce(notes: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(notes.map((note) => [note.map(({ text }) => text).join(''), note])).values()];
}

/** What the strength of a wording means, and why it differs from its verb if it does. */
export function strengthNotes({ derived, strengthOverride }: Commitment, lang: Language): readonly string[] {
  return [
    strengthTerms[derived.strength].definition[lang],
    ...(strengthOverride ? [strengthOverride.reason[lang]] : []),
    words.strengthNote[lang],
  ];
}

function actorOf(actor: Actor, { quotes, derived }: Commitment, lang: Language): { names: Run[]; note: Sentence[] } {
  const name = (id: OrganisationId): Run => linkTo(id, lang, derived.date.latest);
  const stated =
    actor.stated === 'quote' ? [] : [[{ text: words.stated[lang](label('statement-place', actor.stated, lang)) }]];
  if (actor.kind === 'organisation') return { names: [name(actor.organisation)], note: stated };
  const { text, language } = documents[quotes[0].document];
  const term = text.state === 'held' ? text.definedTerms.find(({ id }) => id === actor.term) : undefined;
  if (!term) return { names: [], note: stated };
  const meaning = around(printedRun(term.printed, language, lang), words.definedTerm[lang]);
  return { names: term.organisations.map(name), note: [meaning, ...stated] };
}

function timeRow({ timeFrame, rhythm, horizon, quotes }: Commitment, lang: Language): ReadingRow {
  const printed = (text: string): Run => printedRun(text, quotes[0].derived.lang, lang);
  const days = timeFrame
    ? [around(printed(timeFrame.words), words.printed[lang](formatEdtf(timeFrame.edtf, lang)))]
    : [];
  const every = rhythm ? [around(printed(rhythm.words), words.every[lang])] : [];
  return {
    name: words.rows.when[lang],
    values: [[{ text: label('horizon', horizon, lang) }], ...days, ...every],
    notes: timeFrame?.basis === 'inherited' ? [[{ text: words.inherited[lang] }]] : [],
  };
}
