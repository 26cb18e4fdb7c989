import type {
  Agreement,
  AnyRecord,
  Commitment,
  CommitmentRelation,
  Document,
  Event,
  LocalizedText,
  Quote,
  RecordId,
  Update,
  UpdateSubject,
} from '../src/generated/authored.ts';
import { indexReferences, type ReferenceIndex } from '../src/registry/inverse.ts';
import { createRegistry } from '../src/registry/registry.ts';

/** Small records for tests: valid in type, and with no more in them than the test names. */

const text: LocalizedText = { ja: '例', en: 'example' };

/** An agreement of a day, with one document `documents/<id>`. */
export function exampleAgreement(id: RecordId, edtf: string): Agreement {
  return {
    type: 'agreement',
    id,
    kind: 'joint-statement',
    title: text,
    shortTitle: text,
    summary: text,
    parties: [{ organisation: 'organisations/japan', quote: exampleQuote(`documents/${id}`) }],
    date: { edtf },
    bindingness: { kind: 'unstated' },
    documents: [`documents/${id}`],
  };
}

/** A document; without a day of issue where none is given. */
export function exampleDocument(id: RecordId, issued?: string): Document {
  return {
    type: 'document',
    id,
    kind: 'joint-statement',
    title: text,
    language: 'ja',
    authenticity: 'unstated',
    publishers: ['organisations/japan'],
    ...(issued !== undefined && { issued: { edtf: issued } }),
    licence: { state: 'not-seen', attribution: text, processing: text },
    text: { state: 'known-only' },
  };
}

/** A commitment that quotes the document of its agreement. */
export function exampleCommitment(id: RecordId, own: Partial<Commitment> = {}): Commitment {
  return {
    type: 'commitment',
    id,
    title: text,
    summary: text,
    quotes: [exampleQuote(`documents/${id.slice(0, id.indexOf('/'))}`)],
    actors: [{ kind: 'organisation', organisation: 'organisations/japan', stated: 'quote' }],
    predicates: [{ printed: '協力する', form: '協力する', in: 'quote' }],
    horizon: 'milestone',
    action: 'cooperate',
    topics: ['ai/safety'],
    ...own,
  };
}

/** A relation; `cites` where no basis is given. */
export function exampleRelation(
  kind: CommitmentRelation['kind'],
  to: RecordId,
  basis: CommitmentRelation['basis'] = 'cites',
): CommitmentRelation {
  return { kind, to, basis, reason: text };
}

/** An update on what it names, reviewed on 2020-01-01 and without evidence, so that it is known from that day. */
export function exampleUpdate(slug: string, about: Update['about'], own: Partial<Update> = {}): Update {
  return {
    type: 'update',
    id: `updates/${slug}`,
    title: text,
    summary: text,
    about,
    reviewed: '2020-01-01',
    ...own,
  };
}

/** A subject of an update; `cites` where no basis is given. */
export function exampleSubject(
  id: RecordId,
  kind: UpdateSubject['kind'],
  basis: UpdateSubject['basis'] = 'cites',
): UpdateSubject {
  return { id, kind, basis, reason: text };
}

/** A meeting. */
export function exampleEvent(slug: string, edtf: string): Event {
  return { type: 'event', id: `events/${slug}`, kind: 'meeting', title: text, date: { edtf } };
}

/** Words of a document. */
export function exampleQuote(document: RecordId): Quote {
  return { document, leaf: '1', exact: '例' };
}

/** A withdrawn life cycle. */
export const withdrawn: NonNullable<AnyRecord['lifecycle']> = { state: 'withdrawn', day: '2020-01-01', reason: text };

/** The records with their inverse references. */
export function exampleIndex(...records: AnyRecord[]): ReferenceIndex {
  return indexReferences(createRegistry(records));
}
