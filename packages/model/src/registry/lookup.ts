import type { Commitment, CommitmentId } from '../generated/authored.ts';
import { findRecord, type Registry } from './registry.ts';

/**
 * A commitment that must be there.
 *
 * @param registry where to look
 * @param id id of the commitment
 * @returns the record, withdrawn and redirected ones included
 * @throws RangeError if the registry has no commitment of that id; an id from outside is looked up with findRecord first
 */
export function requireCommitment(registry: Registry, id: CommitmentId): Commitment {
  const commitment = findRecord(registry, 'commitment', id);
  if (!commitment) throw new RangeError(`no commitment has the id ${id}`);
  return commitment;
}
