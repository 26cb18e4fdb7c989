import type { Authored } from '@digital-accords/model';
import { indexReferences, type ReferenceIndex } from '@digital-accords/model/registry/inverse';
import { createRegistry } from '@digital-accords/model/registry/registry';
import { agreements } from '../collections/agreements.js';
import { commitments } from '../collections/commitments.js';
import { updates } from '../collections/updates.js';
import { datedSources } from './dated-sources.js';

let index: ReferenceIndex | undefined;

/**
 * The records on which status, timeline and lineage depend, with what refers to each; made when first asked for, and once.
 *
 * @returns the index that functions of the model take
 */
export function indexOfRecords(): ReferenceIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): ReferenceIndex {
  const records = [agreements, commitments, datedSources, updates].flatMap((one) => Object.values<object>(one));
  // A published record has all that its author wrote, and of documents and events only dates are asked for. The model
  // takes an empty list for an absent one.
  return indexReferences(createRegistry(records as Authored.AnyRecord[]));
}
