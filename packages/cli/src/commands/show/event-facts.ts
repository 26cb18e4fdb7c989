import { type Event, labels } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import type { Reader } from '../../registry/names.ts';
import { dateFacts, sourceFacts } from './citation.ts';
import { each, type Fact, list, stated } from './fact.ts';
import { words } from './words.ts';

/**
 * The facts of an event.
 *
 * @param event a meeting or a signing
 * @param reader language and names
 */
export function eventFacts(event: Omit<Event, 'derived'>, reader: Reader): readonly Fact[] {
  const { kind, series, date, place, format, participants, documents, sources } = event;
  const { language, named } = reader;
  return [
    { word: 'kind', value: labels['event-kind'][kind][language] },
    { word: 'series', value: series ? seriesText(series, reader) : '' },
    { word: 'date', value: stated(date, language) },
    ...dateFacts(date, language),
    { word: 'place', value: place ? place[language] : '' },
    { word: 'format', value: format ? words[`format-${format}`][language] : '' },
    ...each(
      'participant',
      participants.map((one) => participantText(one, reader)),
    ),
    ...each('documents', documents.map(named)),
    ...sourceFacts(sources, language),
  ];
}

function seriesText({ forum, number }: NonNullable<Event['series']>, { language, named }: Reader): string {
  const name = named(forum);
  if (number === undefined) return name;
  return language === 'ja' ? `${name} 第${number}回` : `${name}, no. ${number}`;
}

type Participant = Event['participants'][number];

function participantText({ body, role, office, person }: Participant, { language, named }: Reader): string {
  const said = [words[`role-${role}`][language], office?.[language] ?? '', person ? personText(person, language) : ''];
  const what = list(
    said.filter((one) => one !== ''),
    language,
  );
  return language === 'ja' ? `${named(body)}：${what}` : `${named(body)}: ${what}`;
}

/** A name in katakana keeps the order of its own language. */
const katakana = /^[\p{Script=Katakana}ー・＝]+$/u;

function personText({ family, given }: NonNullable<Participant['person']>, language: Language): string {
  if (language === 'en') return `${given.en} ${family.en}`;
  return katakana.test(family.ja) ? `${given.ja}・${family.ja}` : `${family.ja} ${given.ja}`;
}
