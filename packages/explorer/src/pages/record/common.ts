import type { Citation, CommitmentId, NameStandingTerm, Quote, RecordId } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import type { LocalizedText } from '@digital-accords/model';
import { linkTo } from '../../address/link.ts';
import { type Language, otherLanguage } from '../../language/language.ts';
import { bracketed } from '../../language/punctuation.ts';
import { printedRun, type Sentence } from '../../language/sentence.ts';
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

/** A name in both languages, that of the reader first, each with what it is based on. */
export function nameRuns(
  name: LocalizedText,
  standing: Readonly<Record<Language, { readonly kind: NameStandingTerm }>>,
  lang: Language,
): Sentence {
  return [lang, otherLanguage(lang)].flatMap((one, at) => [
    ...(at > 0 ? [{ text: ' / ' }] : []),
    printedRun(name[one], one, lang),
    { text: bracketed(label('name-standing', standing[one].kind, lang), lang) },
  ]);
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
