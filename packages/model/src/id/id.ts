import type { AgreementId, AnyRecord, RecordId, RecordType } from '../generated/authored.ts';

/** Folder of each collection under `records/`, by record type. The record of the registry itself is beside them. */
export const collectionOf: Readonly<Record<Exclude<RecordType, 'registry'>, string>> = {
  agreement: 'agreements',
  'coding-report': 'coding-reports',
  commitment: 'commitments',
  document: 'documents',
  event: 'events',
  instrument: 'instruments',
  organisation: 'organisations',
  pillar: 'pillars',
  update: 'updates',
};

/** Types whose ids begin with their folder. */
const foldered = ['coding-report', 'document', 'event', 'instrument', 'organisation', 'update'] as const;

/**
 * The path of a record's file, as it follows from type and id.
 *
 * @param record type and id of the record
 * @returns path relative to the `records` folder, with forward slashes
 */
export function pathOf(record: Pick<AnyRecord, 'type' | 'id'>): string {
  switch (record.type) {
    case 'registry':
      return 'registry.yaml';
    case 'pillar':
      return `${collectionOf.pillar}/${record.id.replace('/pillars/', '/')}.yaml`;
    case 'agreement':
    case 'commitment':
      return `${collectionOf[record.type]}/${record.id}.yaml`;
    default:
      return `${record.id}.yaml`;
  }
}

/**
 * The type of a record, from its id alone. The id of an agreement is `<slug>`, of a commitment `<agreement>/<slug>`, of a
 * pillar `<agreement>/pillars/<slug>`, and of any other record `<folder>/<slug>`.
 *
 * @param id a well-formed id; the record need not exist
 * @returns the type
 */
export function typeOfId(id: RecordId): RecordType {
  if (id === 'registry') return id;
  const [first, ...rest] = id.split('/');
  if (rest.length === 0) return 'agreement';
  if (rest.length > 1) return 'pillar';
  return foldered.find((type) => collectionOf[type] === first) ?? 'commitment';
}

/**
 * Whether an id of an agreement, a pillar or a commitment is refused because its last part is reserved. Reserved parts
 * distinguish other ids and addresses.
 *
 * @param id an id that is well formed but for its last part
 */
export function isReservedId(id: RecordId): boolean {
  const last = id.slice(id.lastIndexOf('/') + 1);
  if (last === 'as-of' || last === collectionOf.pillar) return true;
  return last === id && (id === 'registry' || foldered.some((type) => collectionOf[type] === id));
}

/**
 * The agreement that a pillar or a commitment belongs to: the first part of its id.
 *
 * @param id id of a pillar or commitment
 * @returns id of its agreement
 */
export function agreementOf(id: RecordId): AgreementId {
  return id.slice(0, id.indexOf('/'));
}
