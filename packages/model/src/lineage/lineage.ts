import type { AgreementId, Commitment, CommitmentId, RelationBasisTerm, RelationTerm } from '../generated/authored.ts';
import { relationScope } from '../generated/vocabulary-tables.ts';
import { typeOfId } from '../id/id.ts';
import type { ReferenceIndex, RelationReference } from '../registry/inverse.ts';
import { commitmentsOf, requireCommitment } from '../registry/lookup.ts';
import { findRecord, isCurrent } from '../registry/registry.ts';
import { compareDatings, type Dating } from '../status/dating.ts';
import { datingOfText } from '../status/record-dating.ts';

/** One relation between two commitments, from the later to the earlier one. */
export interface LineageEdge<Id extends CommitmentId = CommitmentId> {
  readonly from: Id;
  readonly kind: RelationTerm;
  readonly basis: RelationBasisTerm;
  readonly to: Id;
}

/** Earlier and later commitments that one or more commitments are related to; each list begins with the oldest. */
export interface Lineage<Id extends CommitmentId = CommitmentId> {
  /** Relations to earlier commitments of the same parties, and theirs in turn; ordered by the earlier commitment. */
  readonly predecessors: readonly LineageEdge<Id>[];
  /** Relations of later commitments of the same parties, and those of later ones to them; ordered by the later one. */
  readonly successors: readonly LineageEdge<Id>[];
  /** Relations to or from parallel texts of the same agreement; not followed further. */
  readonly renderings: readonly LineageEdge<Id>[];
  /** Relations to or from the same conduct promised between other parties; not followed further. */
  readonly parallels: readonly LineageEdge<Id>[];
}

/** A lineage as a graph. */
export interface LineageGraph<Id extends CommitmentId = CommitmentId> {
  /** The commitments: those asked about first, then the others in the order of the edges. */
  readonly nodes: readonly Id[];
  /** The relations, each once. */
  readonly edges: readonly LineageEdge<Id>[];
}

/**
 * Lineage of a commitment, or of all commitments of an agreement (codebook §5). Relations of withdrawn or redirected
 * commitments, and to them, are left out.
 *
 * @param id the commitment or the agreement
 * @param index the records
 * @returns the lineage; each relation is listed once in a list, even if relations form a circle
 * @throws RangeError if there is no such commitment or agreement
 */
export function lineageOf(id: CommitmentId | AgreementId, index: ReferenceIndex): Lineage {
  const { registry } = index;
  const starts = typeOfId(id) === 'agreement' ? commitmentsOf(registry, id) : [requireCommitment(registry, id)];
  const around = new Map(
    starts
      .flatMap((at) => [...relationsFrom(at, index), ...relationsTo(at, index)])
      .map((link) => [keyOf(link), link] as const),
  );
  const sorted = (links: Iterable<Link>, end: 'from' | 'to'): readonly LineageEdge[] =>
    [...links].sort(byDateOf(end, index)).map(edgeOf);
  return {
    predecessors: sorted(
      follow(starts, (at) => relationsFrom(at, index), 'to'),
      'to',
    ),
    successors: sorted(
      follow(starts, (at) => relationsTo(at, index), 'from'),
      'from',
    ),
    renderings: sorted([...around.values()].filter(isOf('parallel-text')), 'from'),
    parallels: sorted([...around.values()].filter(isOf('other-parties')), 'from'),
  };
}

/**
 * A lineage as nodes and edges.
 *
 * @param asked the commitments asked about; they are nodes even without a relation
 * @param lineage their lineage
 */
export function lineageGraph<Id extends CommitmentId>(asked: readonly Id[], lineage: Lineage<Id>): LineageGraph<Id> {
  const { predecessors, successors, renderings, parallels } = lineage;
  const edges = new Map(
    [...predecessors, ...successors, ...renderings, ...parallels].map((edge) => [
      `${edge.from} ${edge.kind} ${edge.to}`,
      edge,
    ]),
  );
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  return { nodes: [...new Set([...asked, ...ends])], edges: [...edges.values()] };
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

function follow(starts: readonly Commitment[], step: (at: Commitment) => Link[], end: 'from' | 'to'): Link[] {
  const seen = new Set<CommitmentId>(starts.map(({ id }) => id));
  const links: Link[] = [];
  const open = [...starts];
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
