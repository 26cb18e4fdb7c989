import { typeOfId } from '@digital-accords/model/id';
import {
  type Lineage as ModelLineage,
  type LineageEdge as ModelLineageEdge,
  type LineageGraph as ModelLineageGraph,
  lineageGraph as modelLineageGraph,
  lineageOf as modelLineageOf,
} from '@digital-accords/model/lineage/lineage';
import { agreements } from '../collections/agreements.js';
import { commitments } from '../collections/commitments.js';
import { isId } from '../helpers/ids.ts';
import type { AgreementId, CommitmentId } from '../types.js';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/** One relation between two commitments, read from the later to the earlier one. */
export type LineageEdge = ModelLineageEdge<CommitmentId>;

/** What one or more commitments came from and what became of them, each part with the oldest first. */
export type Lineage = ModelLineage<CommitmentId>;

/** A lineage as a graph. */
export type LineageGraph = ModelLineageGraph<CommitmentId>;

/**
 * Lineage of a commitment across agreements, or of all commitments of an agreement, as lists (codebook §5).
 *
 * @param id the commitment or the agreement
 * @returns its lineage; relations of withdrawn or redirected commitments are left out
 * @throws RangeError if there is no such commitment or agreement
 */
export function lineageOf(id: CommitmentId | AgreementId): Lineage {
  if (typeof id === 'string' && typeOfId(id) === 'agreement') requireId(agreements, 'an agreement', id);
  else requireId(commitments, 'a commitment', id);
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return modelLineageOf(id, indexOfRecords()) as Lineage;
}

/**
 * The same as nodes and edges.
 *
 * @param id the commitment or the agreement
 * @returns the graph; a commitment is its first node, and without relations the only one. Of an agreement, commitments
 *   without relations are left out
 * @throws RangeError if there is no such commitment or agreement
 */
export function lineageGraph(id: CommitmentId | AgreementId): LineageGraph {
  const lineage = lineageOf(id);
  return modelLineageGraph(isId(commitments, id) ? [id] : [], lineage);
}
