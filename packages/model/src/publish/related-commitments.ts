import type { Commitment } from '../generated/authored.ts';
import type { RelatedCommitment } from '../generated/published.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { findRecord, isCurrent, type Registry } from '../registry/registry.ts';

/**
 * The commitments to which a commitment states a relation, except those that it renders.
 *
 * @param commitment the commitment
 * @param registry where the others are
 * @returns the relations between current commitments, in the order of the record
 */
export function relatesTo(commitment: Commitment, registry: Registry): RelatedCommitment[] {
  if (!isCurrent(commitment)) return [];
  return (commitment.relations ?? [])
    .filter(({ kind, to }) => kind !== 'renders' && isCurrentCommitment(to, registry))
    .map(({ to, kind, basis }) => ({ id: to, kind, basis }));
}

/**
 * The commitments that state a relation to a commitment: the inverse of {@link relatesTo}.
 *
 * @param commitment the commitment
 * @param index the records
 * @returns the relations between current commitments, in the order of ids
 */
export function relatedFrom(commitment: Commitment, index: ReferenceIndex): RelatedCommitment[] {
  if (!isCurrent(commitment)) return [];
  return (index.relationsTo.get(commitment.id) ?? [])
    .filter(({ relation }) => relation.kind !== 'renders')
    .map(({ from, relation: { kind, basis } }) => ({ id: from.id, kind, basis }));
}

function isCurrentCommitment(id: string, registry: Registry): boolean {
  const record = findRecord(registry, 'commitment', id);
  return record !== undefined && isCurrent(record);
}
