import type { DocumentId, FieldReadingLine, ReadingLine } from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { fieldReliabilityOf } from './field-reliability.ts';
import { reliabilityOf } from './reliability.ts';

/** Readings of one kind by their path in the folder `coding`, as `<slug of the document>/reading-1.jsonl`. */
export type ReadingFiles<Line> = ReadonlyMap<string, readonly Line[]>;

/** The raw readings of documents (codebook §8). */
export interface Coding {
  /** Readings of leaves: `reading-1.jsonl` and `reading-2.jsonl`. */
  readonly leaves: ReadingFiles<ReadingLine>;
  /** Readings of the fields of commitments: `fields-1.jsonl` and `fields-2.jsonl`. */
  readonly fields: ReadingFiles<FieldReadingLine>;
}

/** Two readings of the same things. */
export type ReadingPair<Line> = readonly [readonly Line[], readonly Line[]];

/** No readings. */
export const noCoding: Coding = { leaves: new Map(), fields: new Map() };

/**
 * Figures of a document that was read twice.
 *
 * @param document id of the document
 * @param coding all readings
 * @returns one figure a measure: of leaves, then of fields; undefined if its leaves were not read twice
 */
export function documentReliability(document: DocumentId, { leaves, fields }: Coding): Reliability[] | undefined {
  const [ofLeaves, ofFields] = [pairOf(document, 'reading', leaves), pairOf(document, 'fields', fields)];
  return ofLeaves && [...reliabilityOf(...ofLeaves), ...(ofFields ? fieldReliabilityOf(...ofFields) : [])];
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
      const figures = documentReliability(document, coding);
      return figures ? [[document, figures] as const] : [];
    }),
  );
}

function pairOf<Line>(
  document: DocumentId,
  name: 'reading' | 'fields',
  files: ReadingFiles<Line>,
): ReadingPair<Line> | undefined {
  const slug = document.slice(document.indexOf('/') + 1);
  const [first, second] = [files.get(`${slug}/${name}-1.jsonl`), files.get(`${slug}/${name}-2.jsonl`)];
  return first && second && [first, second];
}
