import type { Event, Organisation } from '@digital-accords/model';
import { recordIri, termIri } from '../../linked/iri.ts';

const GOVERNMENT: readonly Organisation['kind'][] = ['ministry', 'agency', 'regulator'];

/** An event, apart from its identifier and title. */
export function eventOf({ kind, place, participants, derived: { date } }: Event): object {
  return {
    type: 'schema:Event',
    kind: termIri('event-kind', kind),
    ...(date.earliest && { startDate: date.earliest }),
    ...(date.latest && { endDate: date.latest }),
    ...(place && { location: { type: 'schema:Place', name: place } }),
    attendee: participants.map(({ body }) => recordIri(body)),
  };
}

/** An organisation, apart from its identifier. */
export function organisationOf({ kind, names: [latest, ...older], partOf, wikidata }: Organisation): object {
  const abbreviations = [latest, ...older].flatMap(({ abbreviation }) => abbreviation ?? []);
  return {
    type: GOVERNMENT.includes(kind) ? 'schema:GovernmentOrganization' : 'schema:Organization',
    kind: termIri('organisation-kind', kind),
    name: latest.name,
    alternateName: {
      ja: older.map(({ name }) => name.ja),
      en: older.map(({ name }) => name.en),
      '@none': abbreviations,
    },
    ...(partOf !== undefined && { parentOrganization: recordIri(partOf) }),
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  };
}
