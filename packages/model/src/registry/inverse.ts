import type { Commitment, CommitmentRelation, RecordId, Update, UpdateSubject } from '../generated/authored.ts';
import { isCurrent, type Registry } from './registry.ts';

/** One subject of an update, with the update. */
export interface SubjectReference {
  readonly update: Update;
  readonly subject: UpdateSubject;
}

/** One relation, with the commitment that stores it. */
export interface RelationReference {
  readonly from: Commitment;
  readonly relation: CommitmentRelation;
}

/** A registry with the references to each record, so that no function needs to search all records for them. */
export interface ReferenceIndex {
  readonly registry: Registry;
  /** Subjects of updates, by id of the record that the update is about. */
  readonly updatesAbout: ReadonlyMap<RecordId, readonly SubjectReference[]>;
  /** Relations, by id of the commitment that the relation leads to. */
  readonly relationsTo: ReadonlyMap<RecordId, readonly RelationReference[]>;
}

/**
 * Inverts the references of updates and of relations in one pass. Withdrawn and redirected records are left out.
 *
 * @param registry the records
 * @returns the registry with its inverse references
 */
export function indexReferences(registry: Registry): ReferenceIndex {
  const updatesAbout = new Map<RecordId, SubjectReference[]>();
  for (const update of registry.byType.update.filter(isCurrent)) {
    for (const subject of update.about) append(updatesAbout, subject.id, { update, subject });
  }
  const relationsTo = new Map<RecordId, RelationReference[]>();
  for (const from of registry.byType.commitment.filter(isCurrent)) {
    for (const relation of from.relations ?? []) append(relationsTo, relation.to, { from, relation });
  }
  return { registry, updatesAbout, relationsTo };
}

function append<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
