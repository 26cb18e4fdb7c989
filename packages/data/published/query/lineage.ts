import { lineageOf as modelLineageOf } from '@digital-accords/model/lineage/lineage';
import { commitments } from '../collections/commitments.js';
import type { CommitmentId, RelationBasisTerm, RelationTerm } from '../types.js';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/** One relation between two commitments, read from the later to the earlier one. */
export interface LineageEdge {
  readonly from: CommitmentId;
  readonly kind: RelationTerm;
  readonly basis: RelationBasisTerm;
  readonly to: CommitmentId;
}

/** What a commitment came from and what became of it, each part with the oldest first. */
export interface Lineage {
  /** Relations to earlier commitments of the same parties, and theirs in turn. */
  readonly predecessors: readonly LineageEdge[];
  /** Relations of later commitments of the same parties, and those of later ones to them. */
  readonly successors: readonly LineageEdge[];
  /** Relations to or from parallel texts of the same agreement. */
  readonly renderings: readonly LineageEdge[];
  /** Relations to or from the same conduct promised between other parties. */
  readonly parallels: readonly LineageEdge[];
}

/** A lineage as a graph. */
export interface LineageGraph {
  /** The commitments, that asked about first. */
  readonly nodes: readonly CommitmentId[];
  /** The relations, each once. */
  readonly edges: readonly LineageEdge[];
}

/**
 * Lineage of a commitment across agreements, as lists (codebook §5).
 *
 * @param id the commitment
 * @returns its lineage; relations of withdrawn or redirected commitments are left out
 * @throws RangeError if there is no such commitment
 */
export function lineageOf(id: CommitmentId): Lineage {
  requireId(commitments, 'a commitment', id);
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return modelLineageOf(id, indexOfRecords()) as Lineage;
}

/**
 * Lineage of a commitment across agreements, as nodes and edges.
 *
 * @param id the commitment
 * @returns the graph; a commitment without relations is its only node
 * @throws RangeError if there is no such commitment
 */
export function lineageGraph(id: CommitmentId): LineageGraph {
  const { predecessors, successors, renderings, parallels } = lineageOf(id);
  const edges = new Map(
    [...predecessors, ...successors, ...renderings, ...parallels].map((edge) => [
      `${edge.from} ${edge.kind} ${edge.to}`,
      edge,
    ]),
  );
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  return { nodes: [...new Set([id, ...ends])], edges: [...edges.values()] };
}
