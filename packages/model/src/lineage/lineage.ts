import type { Commitment, CommitmentId, RelationBasisTerm, RelationTerm } from '../generated/authored.ts';
import { relationScope } from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex, RelationReference } from '../registry/inverse.ts';
import { requireCommitment } from '../registry/lookup.ts';
import { findRecord, isCurrent } from '../registry/registry.ts';
import { compareDatings, type Dating } from '../status/dating.ts';
import { datingOfText } from '../status/record-dating.ts';

/** One relation between two commitments, from the later to the earlier one. */
export interface LineageEdge {
  readonly from: CommitmentId;
  readonly kind: RelationTerm;
  readonly basis: RelationBasisTerm;
  readonly to: CommitmentId;
}

/** Earlier and later commitments that a commitment is related to; each list begins with the oldest. */
export interface Lineage {
  /** Relations to earlier commitments of the same parties, and theirs in turn; ordered by the earlier commitment. */
  readonly predecessors: readonly LineageEdge[];
  /** Relations of later commitments of the same parties, and those of later ones to them; ordered by the later one. */
  readonly successors: readonly LineageEdge[];
  /** Relations to or from parallel texts of the same agreement; not followed further. */
  readonly renderings: readonly LineageEdge[];
  /** Relations to or from the same conduct promised between other parties; not followed further. */
  readonly parallels: readonly LineageEdge[];
}

/**
 * Lineage of a commitment (codebook §5). Relations of withdrawn or redirected commitments, and to them, are left out.
 *
 * @param id id of the commitment
 * @param index the records
 * @returns the lineage; if relations form a circle, each is listed once
 * @throws RangeError if there is no such commitment
 */
export function lineageOf(id: CommitmentId, index: ReferenceIndex): Lineage {
  const commitment = requireCommitment(index.registry, id);
  const around = [...relationsFrom(commitment, index), ...relationsTo(commitment, index)];
  return {
    predecessors: follow(commitment, (at) => relationsFrom(at, index), 'to')
      .sort(byDateOf('to', index))
      .map(edgeOf),
    successors: follow(commitment, (at) => relationsTo(at, index), 'from')
      .sort(byDateOf('from', index))
      .map(edgeOf),
    renderings: around.filter(isOf('parallel-text')).sort(byDateOf('from', index)).map(edgeOf),
    parallels: around.filter(isOf('other-parties')).sort(byDateOf('from', index)).map(edgeOf),
  };
}

/** A relation with both of its ends. */
interface Link extends RelationReference {
  readonly to: Commitment;
}

type Scope = (typeof relationScope)[RelationTerm];

function relationsFrom(from: Commitment, index: ReferenceIndex): Link[] {
  return (from.relations ?? []).flatMap((relation) => {
    const to = findRecord(index.registry, 'commitment', relation.to);
    return to && isCurrent(to) ? [{ from, relation, to }] : [];
  });
}

function relationsTo(to: Commitment, index: ReferenceIndex): Link[] {
  return (index.relationsTo.get(to.id) ?? []).map((reference) => ({ ...reference, to }));
}

function follow(start: Commitment, step: (at: Commitment) => Link[], end: 'from' | 'to'): Link[] {
  const seen = new Set<CommitmentId>([start.id]);
  const links: Link[] = [];
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const link of step(at).filter(isOf('same-parties'))) {
      links.push(link);
      if (seen.has(link[end].id)) continue;
      seen.add(link[end].id);
      open.push(link[end]);
    }
  }
  return links;
}

function isOf(scope: Scope): (link: Link) => boolean {
  return ({ relation }) => relationScope[relation.kind] === scope;
}

function byDateOf(end: 'from' | 'to', { registry }: ReferenceIndex): (a: Link, b: Link) => number {
  const dated = ({ [end]: at }: Link): Dating & { id: CommitmentId } => ({ id: at.id, ...datingOfText(at, registry) });
  return (a, b) => compareDatings(dated(a), dated(b)) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ from, relation, to }: Link): string {
  return `${from.id} ${to.id} ${relation.kind}`;
}

function edgeOf({ from, relation, to }: Link): LineageEdge {
  return { from: from.id, kind: relation.kind, basis: relation.basis, to: to.id };
}
