import type { DiscrepancyNote, DiscrepancyReference, DocumentLeaf, Quote } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { recordOf } from '@digital-accords/data/query';
import type { Language } from '../../language/language.ts';
import type { Range } from '../reader/ranges.ts';

/** A difference between the two texts, with the number at which it is marked in both. */
export interface Difference {
  readonly key: string;
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** The differences at passages, numbered in the order of the passages. */
export function differencesAt(leaves: readonly DocumentLeaf[], lang: Language): readonly Difference[] {
  const references = leaves.flatMap(({ derived }) => derived.discrepancies);
  const keys = [...new Set(references.map(keyOf))];
  return keys.flatMap((key, at) => {
    const note = noteOf(references.find((one) => keyOf(one) === key));
    if (!note) return [];
    const quotes = [note.here, note.there].filter((quote) => quote !== undefined);
    return [{ key, number: at + 1, kind: label('discrepancy', note.differs, lang), text: note.text[lang], quotes }];
  });
}

/** The differences that a passage takes part in. */
export function differencesOf(leaf: DocumentLeaf, all: readonly Difference[]): readonly Difference[] {
  const keys = new Set(leaf.derived.discrepancies.map(keyOf));
  return all.filter(({ key }) => keys.has(key));
}

/** Where in a passage the differences stand. */
export function rangesOf(document: string, leaf: DocumentLeaf, own: readonly Difference[]): readonly Range[] {
  return own.flatMap(({ number, quotes }) =>
    quotes
      .filter((quote) => quote.document === document && quote.leaf === leaf.leaf)
      .map(({ derived }) => ({
        start: derived.start - leaf.derived.start,
        end: derived.end - leaf.derived.start,
        note: number,
      })),
  );
}

function keyOf({ id, note }: DiscrepancyReference): string {
  return `${id} ${note}`;
}

function noteOf(reference: DiscrepancyReference | undefined): DiscrepancyNote | undefined {
  const note = reference && recordOf(reference.id).notes[reference.note];
  return note?.kind === 'discrepancy' ? note : undefined;
}
