import type { AnyRecord, Document, PublishedRecords } from '@digital-accords/model';
import { annotationIri, recordIri } from '../linked/iri.ts';
import { type PlacedQuote, quotesOf } from '../linked/quotes.ts';

/** A quote as an annotation of its document (W3C Web Annotation). */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  /** The record that quotes. */
  readonly body: string;
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | { readonly type: 'FragmentSelector'; readonly value: string };

/** Code points before and after the quoted words. */
const CONTEXT = 32;

/**
 * Every quote of every record as an annotation. Places are counted in code points of the canonical text.
 *
 * @param published the published records
 * @returns the annotations, in the order of records and of the quotes in them
 */
export function annotationsOf(published: PublishedRecords): readonly Annotation[] {
  const texts = new Map(published.document.map((document) => [document.id, pointsOf(document)]));
  const records: readonly AnyRecord[] = Object.values(published).flat();
  return records.flatMap((record) => quotesOf(record).map((placed) => annotationOf(record, placed, texts)));
}

function annotationOf(
  { id }: AnyRecord,
  { pointer, quote }: PlacedQuote,
  texts: ReadonlyMap<string, readonly string[]>,
): Annotation {
  const { document, leaf, exact, derived } = quote;
  const points = texts.get(document) ?? [];
  const prefix = points.slice(Math.max(0, derived.start - CONTEXT), derived.start).join('');
  const suffix = points.slice(derived.end, derived.end + CONTEXT).join('');
  return {
    id: annotationIri(id, pointer),
    type: 'Annotation',
    motivation: 'linking',
    body: recordIri(id),
    target: {
      source: recordIri(document),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: derived.start, end: derived.end },
        { type: 'FragmentSelector', value: leaf },
      ],
    },
  };
}

function pointsOf({ derived }: Document): readonly string[] {
  return [...(derived.text ?? '')];
}
