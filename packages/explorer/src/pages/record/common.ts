import type { Citation, CommitmentId, Quote, RecordId } from '@digital-accords/data';
import { linkTo } from '../../address/link.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/sentence.ts';
import { rowView } from '../../rows/row.ts';
import { citationView } from '../../source/citation.ts';
import { quoteView } from '../../source/quote-view.ts';
import type { FactView, RecordView, SectionView } from './view.ts';

/** A fact, left out if there is nothing to say. */
export function fact(name: string, lines: readonly (Sentence | string | undefined)[]): FactView[] {
  const said = lines
    .filter((line) => line !== undefined)
    .map((line) => (typeof line === 'string' ? [{ text: line }] : line));
  return said.length > 0 ? [{ name, lines: said }] : [];
}

/** Links to records, left out if there is none. */
export function links(title: string, ids: readonly RecordId[], lang: Language): SectionView[] {
  return ids.length > 0 ? [{ title, links: ids.map((id) => ({ sentence: [linkTo(id, lang)] })) }] : [];
}

/** Commitments with their states, left out if there is none. */
export function rows(title: string, ids: readonly CommitmentId[], lang: Language): SectionView[] {
  return ids.length > 0 ? [{ title, rows: ids.map((id) => rowView(id, lang)) }] : [];
}

/** Where a record is named, and the pages that were read for it. */
export function whereNamed(
  { namedIn, sources }: { namedIn: readonly Quote[]; sources: readonly Citation[] },
  lang: Language,
): Pick<RecordView, 'named' | 'sources'> {
  return {
    named: namedIn.map((quote) => quoteView(quote, lang)),
    sources: sources.map((source) => citationView(source, lang)),
  };
}
