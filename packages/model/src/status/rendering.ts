import type { Commitment, CommitmentId } from '../generated/authored.ts';
import { findRecord, isCurrent, type Registry } from '../registry/registry.ts';

/**
 * The units that a commitment stands for: a rendering stands for what it renders, through other renderings if need be
 * (an account of a translation), and any other commitment for itself (codebook §4).
 *
 * @param commitment the commitment
 * @param registry where the rendered commitments are
 * @returns the units, sorted by id, at least one; withdrawn and unknown ones are left out, and where none is left, or
 *   renderings run in a circle, the commitment itself
 */
export function unitsOf(commitment: Commitment, registry: Registry): Commitment[] {
  const units: Commitment[] = [];
  const seen = new Set<CommitmentId>([commitment.id]);
  const open = [commitment];
  for (let next = open.pop(); next; next = open.pop()) {
    const rendered = renderedBy(next, registry);
    if (rendered.length === 0) units.push(next);
    for (const unit of rendered) {
      if (seen.has(unit.id)) continue;
      seen.add(unit.id);
      open.push(unit);
    }
  }
  return units.length === 0 ? [commitment] : units.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function renderedBy(commitment: Commitment, registry: Registry): Commitment[] {
  return (commitment.relations ?? [])
    .filter(({ kind }) => kind === 'renders')
    .map(({ to }) => findRecord(registry, 'commitment', to))
    .filter((unit) => unit !== undefined)
    .filter(isCurrent);
}
