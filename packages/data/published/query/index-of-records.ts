import { type Authored, createRegistry, indexReferences, type ReferenceIndex } from '@digital-accords/model';
import { agreements } from '../collections/agreements.js';
import { commitments } from '../collections/commitments.js';
import { documents } from '../collections/documents.js';
import { events } from '../collections/events.js';
import { updates } from '../collections/updates.js';

let index: ReferenceIndex | undefined;

/**
 * The records on which status, timeline and lineage depend, with what refers to each; made when first asked for, and once.
 *
 * @returns the index that functions of the model take
 */
export function indexOfRecords(): ReferenceIndex {
  const records = [agreements, commitments, documents, events, updates].flatMap((one) => Object.values<object>(one));
  // A published record has all that its author wrote; the model's functions take an empty list for an absent one.
  index ??= indexReferences(createRegistry(records as Authored.AnyRecord[]));
  return index;
}
