import { type Event, labels } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { sourceFacts } from './citation.ts';
import { type Fact, list, stated } from './fact.ts';
import { words } from './words.ts';

/**
 * The facts of an event.
 *
 * @param event a meeting or a signing
 * @param language language of the reader
 */
export function eventFacts(event: Omit<Event, 'derived'>, language: Language): readonly Fact[] {
  const { kind, series, date, place, format, participants, documents, sources } = event;
  return [
    { word: 'kind', value: labels['event-kind'][kind][language] },
    { word: 'series', value: series ? seriesText(series) : '' },
    { word: 'date', value: stated(date) },
    ...sourceFacts(date.source ? [date.source] : []),
    { word: 'place', value: place ? place[language] : '' },
    { word: 'format', value: format ? words[`format-${format}`][language] : '' },
    ...participants.map((one): Fact => ({ word: 'participant', value: participantText(one, language) })),
    { word: 'documents', value: list(documents) },
    ...sourceFacts(sources),
  ];
}

function seriesText({ forum, number }: NonNullable<Event['series']>): string {
  return number === undefined ? forum : `${forum} (${number})`;
}

type Participant = Event['participants'][number];

function participantText({ body, role, office, person }: Participant, language: Language): string {
  const said = [words[`role-${role}`][language], office?.[language] ?? '', person ? personText(person, language) : ''];
  return `${body}: ${list(said.filter((one) => one !== ''))}`;
}

/** A name in katakana keeps the order of its own language. */
const katakana = /^[\p{Script=Katakana}ー・＝]+$/u;

function personText({ family, given }: NonNullable<Participant['person']>, language: Language): string {
  if (language === 'en') return `${given.en} ${family.en}`;
  return katakana.test(family.ja) ? `${given.ja}・${family.ja}` : `${family.ja} ${given.ja}`;
}
