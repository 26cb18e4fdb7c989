import type { Authored } from '@digital-accords/model';
import type { Places } from '../walk/walk.ts';

/** A reference from one record to another. */
export interface Reference {
  /** JSON Pointer (RFC 6901) to the id. */
  readonly pointer: string;
  readonly id: Authored.RecordId;
  /** Types of record that may be referred to there. */
  readonly types: readonly Authored.RecordType[];
  /** Name of the definition that holds the id. */
  readonly holder: string;
}

/** The record type that each kind of id names. */
const typeOf: Readonly<Record<string, Authored.RecordType>> = {
  AgreementId: 'agreement',
  CodingReportId: 'coding-report',
  CommitmentId: 'commitment',
  DocumentId: 'document',
  EventId: 'event',
  InstrumentId: 'instrument',
  OrganisationId: 'organisation',
  PillarId: 'pillar',
  UpdateId: 'update',
};

/** What an id of any record may name, by the definition that holds it (codebook §5, §6). */
const typesIn: Readonly<Record<string, readonly Authored.RecordType[]>> = {
  AgreementRelation: ['agreement', 'instrument'],
  UpdateSubject: ['commitment', 'pillar', 'agreement', 'instrument'],
};

/** Names of the definitions whose values are ids. */
export const referenceDefinitions: readonly string[] = [...Object.keys(typeOf), 'RecordId'];

/** The one type that an id of a kind may name, as a list. */
const onlyTypes: ReadonlyMap<string, readonly Authored.RecordType[]> = new Map(
  Object.entries(typeOf).map(([definition, type]) => [definition, [type]]),
);

const every: readonly Authored.RecordType[] = [...Object.values(typeOf), 'registry'];

/**
 * The ids by which a record names others, read off the schema: a new property of an id type is found without new code.
 *
 * @param places the places of a record
 * @param record the record
 * @returns the references in the order of the record; its own id is none
 */
export function referencesIn(places: Places, record: Authored.AnyRecord): readonly Reference[] {
  const references: Reference[] = [];
  for (const { pointer, definition, holder, value } of places.ids) {
    if (pointer === '/id') continue;
    const types = onlyTypes.get(definition) ?? typesOfAny(holder, record);
    references.push({ pointer, id: value, holder, types });
  }
  return references;
}

/** A record is redirected to records of its own type. */
function typesOfAny(holder: string, record: Authored.AnyRecord): readonly Authored.RecordType[] {
  return holder === 'Redirected' ? [record.type] : (typesIn[holder] ?? every);
}
