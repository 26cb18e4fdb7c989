import type { Agreement, AgreementId, Commitment, CommitmentId } from '../generated/authored.ts';
import { agreementOf } from '../id/id.ts';
import { findRecord, isCurrent, type Registry } from './registry.ts';

/**
 * Looks up a commitment that must exist.
 *
 * @param registry where to look
 * @param id id of the commitment
 * @returns the record, even if it is withdrawn or redirected
 * @throws RangeError if the registry has no commitment with that id
 */
export function requireCommitment(registry: Registry, id: CommitmentId): Commitment {
  const commitment = findRecord(registry, 'commitment', id);
  if (!commitment) throw new RangeError(`no commitment has the id ${id}`);
  return commitment;
}

/**
 * Looks up an agreement that must exist.
 *
 * @param registry where to look
 * @param id id of the agreement
 * @returns the record, even if it is withdrawn or redirected
 * @throws RangeError if the registry has no agreement with that id
 */
export function requireAgreement(registry: Registry, id: AgreementId): Agreement {
  const agreement = findRecord(registry, 'agreement', id);
  if (!agreement) throw new RangeError(`no agreement has the id ${id}`);
  return agreement;
}

/**
 * The commitments of an agreement, without those that are withdrawn or redirected.
 *
 * @param registry where to look
 * @param id id of the agreement
 * @returns the commitments, sorted by id
 * @throws RangeError if the registry has no agreement with that id
 */
export function commitmentsOf(registry: Registry, id: AgreementId): readonly Commitment[] {
  requireAgreement(registry, id);
  return registry.byType.commitment.filter((one) => isCurrent(one) && agreementOf(one.id) === id);
}
