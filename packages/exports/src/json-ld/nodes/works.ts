import type { Agreement, Document, Instrument, Pillar } from '@digital-accords/model';
import { namespace, recordIri, termIri } from '../../linked/iri.ts';

/** An agreement, apart from its identifier and title. */
export function agreementOf({ kind, shortTitle, summary, parties, date, documents }: Agreement): object {
  return {
    type: ['schema:CreativeWork', `${namespace}Agreement`],
    kind: termIri('agreement-kind', kind),
    alternateName: shortTitle,
    description: summary,
    date: date.edtf,
    party: parties.map(({ organisation }) => recordIri(organisation)),
    workExample: documents.map(recordIri),
  };
}

/** A part of an agreement, apart from its identifier and title. */
export function pillarOf({ parent, order, derived }: Pillar): object {
  return {
    type: ['schema:CreativeWork', `${namespace}Pillar`],
    isPartOf: recordIri(parent ?? derived.agreement),
    position: order,
  };
}

/** An instrument, apart from its identifier and title. */
export function instrumentOf({ kind, date, parties }: Instrument): object {
  return {
    type: ['schema:CreativeWork', `${namespace}Instrument`],
    kind: termIri('instrument-kind', kind),
    ...(date && { date: date.edtf }),
    party: parties.map(recordIri),
  };
}

/** A document with its text, apart from its identifier and title. */
export function documentOf({ kind, language, publishers, issued, url, licence, derived }: Document): object {
  return {
    type: 'schema:DigitalDocument',
    kind: termIri('document-kind', kind),
    inLanguage: language,
    publisher: publishers.map(recordIri),
    ...(issued && { date: issued.edtf }),
    ...(url !== undefined && { url }),
    ...(licence.state === 'seen' && { license: licence.url }),
    ...(derived.text !== undefined && { text: derived.text }),
  };
}
