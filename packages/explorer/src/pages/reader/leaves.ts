import {
  commitments,
  type Document,
  type DocumentLeaf,
  type LeafKind,
  type Quote,
  type RoleTerm,
  type StatusTerm,
  updates,
} from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { shownStatusOf } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import type { NumberedNote } from './notes.ts';
import { type RangeRun, runsOf } from './ranges.ts';

/** What stands in the margin of a passage. */
export type MarginView =
  | {
      readonly kind: 'commitment';
      readonly title: string;
      readonly path: string;
      readonly state: StatusTerm;
      readonly status: string;
    }
  | { readonly kind: 'report'; readonly title: string; readonly path: string };

/** A passage of a text, with what is said of it. */
export interface LeafView {
  readonly leaf: string;
  readonly kind: LeafKind;
  readonly role: RoleTerm | undefined;
  readonly roleName: string;
  readonly marker: string;
  readonly runs: readonly RangeRun[];
  /** Whether it begins a paragraph. */
  readonly begins: boolean;
  /** How deep a heading stands. */
  readonly depth: number;
  readonly length: number;
  readonly isRedacted: boolean;
  readonly why: string | undefined;
  readonly margin: readonly MarginView[];
  readonly notes: readonly NumberedNote[];
  readonly discrepancies: number;
}

/** The passages of a document, in order, with the notes on them. */
export function leafViews(document: Document, notes: readonly NumberedNote[], lang: Language): readonly LeafView[] {
  const { text, derived } = document;
  if (text.state !== 'held') return [];
  const characters = [...(derived.text ?? '')];
  const quoted = quotedBy(document.id);
  let before = 0;
  return text.leaves.map((leaf): LeafView => {
    const { start, end } = leaf.derived;
    const between = characters.slice(before, start).join('');
    before = end;
    const own = quoted.filter(({ quote }) => quote.leaf === leaf.leaf);
    const remarks = notes.filter(({ quotes }) => quotes.some((quote) => isIn(quote, document, leaf)));
    return {
      leaf: leaf.leaf,
      kind: leaf.derived.kind,
      role: leaf.role,
      roleName: leaf.role ? label('role', leaf.role, lang) : '',
      marker: leaf.derived.marker,
      runs: runsOf(characters.slice(start, end), [
        ...own.map(({ quote }) => ({ ...within(quote, start), quoted: true as const })),
        ...remarks.flatMap(({ number, quotes }) =>
          quotes
            .filter((quote) => isIn(quote, document, leaf))
            .map((quote) => ({ ...within(quote, start), note: number })),
        ),
      ]),
      begins: between.includes('\n'),
      depth: leaf.leaf.split('/').length,
      length: end - start,
      isRedacted: leaf.redacted === true,
      why: leaf.why?.[lang],
      margin: marginOf(own, lang),
      notes: remarks,
      discrepancies: leaf.derived.discrepancies.length,
    };
  });
}

interface Quoting {
  readonly by: string;
  readonly quote: Quote;
}

/** Quotes of commitments and of the evidence of reports in a document. */
function quotedBy(document: string): readonly Quoting[] {
  const current = ({ lifecycle }: { lifecycle?: object }): boolean => lifecycle === undefined;
  const quotes = [
    ...Object.values(commitments)
      .filter(current)
      .flatMap(({ id, quotes: own }) => own.map((quote) => ({ by: id, quote }))),
    ...Object.values(updates)
      .filter(current)
      .flatMap(({ id, evidence }) =>
        evidence.flatMap((one) => (one.kind === 'quote' ? [{ by: id, quote: one.quote }] : [])),
      ),
  ];
  return quotes.filter(({ quote }) => quote.document === document);
}

function isIn(quote: Quote, { id }: Document, { leaf }: DocumentLeaf): boolean {
  return quote.document === id && quote.leaf === leaf;
}

function within({ derived }: Quote, from: number): { start: number; end: number } {
  return { start: derived.start - from, end: derived.end - from };
}

function marginOf(quoted: readonly Quoting[], lang: Language): readonly MarginView[] {
  return [...new Set(quoted.map(({ by }) => by))].map((id): MarginView => {
    const path = pathOf(id, lang);
    const commitment = Object.values(commitments).find((one) => one.id === id);
    if (commitment) {
      const { title, derived, rhythm } = commitment;
      const status = shownStatusOf(derived, rhythm, lang).state;
      return { kind: 'commitment', title: title[lang], path, state: derived.status.state, status };
    }
    return { kind: 'report', title: Object.values(updates).find((one) => one.id === id)?.title[lang] ?? id, path };
  });
}
