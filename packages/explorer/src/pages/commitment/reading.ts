import { type Actor, type Commitment, documents, instruments, organisations } from '@digital-accords/data';
import { formatEdtf, label, nameOf } from '@digital-accords/data/helpers';
import { terms as strengthTerms } from '@digital-accords/data/vocabularies/strength';
import { type Language, listed } from '../../language/language.ts';
import { readingWords as words } from './reading-words.ts';

/** One row of the reading: what the words say, and why it is read so. */
export interface ReadingRow {
  readonly name: string;
  readonly values: readonly string[];
  readonly notes: readonly string[];
}

/** How the words of a commitment are read, apart from its verbs. */
export function readingRows(commitment: Commitment, lang: Language): readonly ReadingRow[] {
  const { actors, modifiers, action, otherActions, topics, fora, instruments: named } = commitment;
  const row = (
    name: keyof typeof words.rows,
    values: readonly string[],
    notes: readonly string[] = [],
  ): ReadingRow => ({
    name: words.rows[name][lang],
    values,
    notes,
  });
  const who = actors.map((actor) => actorOf(actor, commitment, lang));
  const rows = [
    row(
      'who',
      who.flatMap(({ names }) => names),
      who.flatMap(({ note }) => note),
    ),
    timeRow(commitment, lang),
    row(
      'qualifiers',
      modifiers.map((term) => label('modifier', term, lang)),
    ),
    row(
      'action',
      [action, ...otherActions].map((term) => label('action', term, lang)),
    ),
    row(
      'topic',
      topics.map((term) => label('topic', term, lang)),
    ),
    row(
      'fora',
      fora.map((id) => nameOf(organisations[id], lang, commitment.derived.date.latest)),
    ),
    row(
      'instruments',
      named.map((id) => instruments[id].title[lang]),
    ),
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** What the strength of a wording means, and why it differs from its verb if it does. */
export function strengthNotes({ derived, strengthOverride }: Commitment, lang: Language): readonly string[] {
  return [
    strengthTerms[derived.strength].definition[lang],
    ...(strengthOverride ? [strengthOverride.reason[lang]] : []),
    words.strengthNote[lang],
  ];
}

function actorOf(actor: Actor, { quotes, derived }: Commitment, lang: Language): { names: string[]; note: string[] } {
  const name = (id: keyof typeof organisations): string => nameOf(organisations[id], lang, derived.date.latest);
  const stated = actor.stated === 'quote' ? [] : [words.stated[lang](label('statement-place', actor.stated, lang))];
  if (actor.kind === 'organisation') return { names: [name(actor.organisation)], note: stated };
  const { text } = documents[quotes[0].document];
  const term = text.state === 'held' ? text.definedTerms.find(({ id }) => id === actor.term) : undefined;
  if (!term) return { names: [], note: stated };
  return { names: term.organisations.map(name), note: [words.definedTerm[lang](term.printed), ...stated] };
}

function timeRow({ timeFrame, rhythm, horizon }: Commitment, lang: Language): ReadingRow {
  const days = timeFrame ? [`${formatEdtf(timeFrame.edtf, lang)}${words.printed[lang](timeFrame.words)}`] : [];
  const every = rhythm ? [words.every[lang](rhythm.words)] : [];
  const going = label('horizon', horizon, lang);
  return {
    name: words.rows.when[lang],
    values: [listed([going, ...days, ...every], lang)],
    notes: timeFrame?.basis === 'inherited' ? [words.inherited[lang]] : [],
  };
}
