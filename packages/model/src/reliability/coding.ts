import type { DocumentId, FieldReadingLine, ReadingLine } from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { reliabilityOf } from './reliability.ts';

/** Readings by their path in the folder `coding`: `<slug of the document>/reading-1.jsonl` (codebook §8). */
export type Coding = ReadonlyMap<string, readonly ReadingLine[]>;

/** Readings of the fields of commitments, by their path: `<slug of the document>/fields-1.jsonl` (codebook §8). */
export type FieldCoding = ReadonlyMap<string, readonly FieldReadingLine[]>;

/** The two readings of one document. */
export type ReadingPair = readonly [readonly ReadingLine[], readonly ReadingLine[]];

/**
 * The two readings of a document.
 *
 * @param document id of the document
 * @param coding all readings
 * @returns both, or undefined where it was not read twice
 */
export function readingPair(document: DocumentId, coding: Coding): ReadingPair | undefined {
  const slug = document.slice(document.indexOf('/') + 1);
  const [first, second] = [coding.get(`${slug}/reading-1.jsonl`), coding.get(`${slug}/reading-2.jsonl`)];
  return first && second && [first, second];
}

/**
 * Figures of every document that was read twice.
 *
 * @param documents ids of documents
 * @param coding all readings
 * @returns the figures by document
 */
export function reliabilities(
  documents: readonly DocumentId[],
  coding: Coding,
): ReadonlyMap<DocumentId, readonly Reliability[]> {
  return new Map(
    documents.flatMap((document) => {
      const pair = readingPair(document, coding);
      return pair ? [[document, reliabilityOf(...pair)] as const] : [];
    }),
  );
}
