import type { Commitment, CommitmentId } from '../generated/authored.ts';
import { findRecord, type Registry } from './registry.ts';

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
