import type { Commitment, CommitmentId } from '../generated/authored.ts';

/**
 * The commitments of a more authoritative text that a commitment renders (codebook §4).
 *
 * @param commitment any commitment
 * @returns their ids; none for a commitment that is no rendering
 */
export function rendersOf(commitment: Commitment): CommitmentId[] {
  return (commitment.relations ?? []).filter(({ kind }) => kind === 'renders').map(({ to }) => to);
}

/** Whether a commitment is a rendering. */
export function isRendering(commitment: Commitment): boolean {
  return rendersOf(commitment).length > 0;
}
