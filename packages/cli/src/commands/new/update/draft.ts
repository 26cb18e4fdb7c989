import type { Authored } from '@digital-accords/model';
import type { LocatedQuote } from '@digital-accords/validator';

/** A text in both languages, as far as it was given. */
export interface DraftText {
  readonly ja?: string;
  readonly en?: string;
}

/** Something that a report is about, as far as it was given. */
export interface DraftSubject {
  readonly id: Authored.RecordId;
  readonly deliverable?: string;
  readonly kind?: string;
  readonly basis?: string;
  readonly reason?: DraftText;
}

/** What shows a report, as far as it was given. */
export type DraftEvidence = { readonly origin: string } & (
  | { readonly kind: 'quote'; readonly quotes: readonly LocatedQuote[]; readonly translation?: string }
  | { readonly kind: 'link'; readonly source: Readonly<Record<string, string>> }
);

/** A search without result, as far as it was given. */
export interface DraftSearch {
  readonly where?: DraftText;
  readonly object?: DraftText;
  readonly terms?: readonly string[];
  readonly nearest?: DraftText;
  readonly day?: string;
}

/** A report as far as its questions were answered. */
export interface Draft {
  readonly id: string;
  readonly title: DraftText;
  readonly summary: DraftText;
  /** What is not said of a subject itself is as it is of the first. */
  readonly subjects: readonly DraftSubject[];
  readonly event?: string;
  readonly date?: { readonly edtf: string };
  readonly actors: readonly Authored.RecordId[];
  readonly evidence: readonly DraftEvidence[];
  readonly search?: DraftSearch;
  readonly reviewed: Authored.Day;
  /** Of a record that is amended: the fields that no question is about. */
  readonly kept?: object;
}

/** A search that found nothing is no report of anything: it has no evidence, no date and no actors. */
export function isSearch({ subjects }: Pick<Draft, 'subjects'>): boolean {
  return subjects[0]?.kind === 'no-evidence-found';
}

/**
 * The record of a draft, in the order of the schema.
 *
 * @param draft the answers
 * @param lang language of the documents that are quoted, by their ids
 * @returns a JSON value; it fits its schema if every question was answered rightly
 */
export function recordOf(draft: Draft, lang: (document: Authored.DocumentId) => string | undefined): object {
  const { id, title, summary, subjects, event, date, actors, evidence, search, reviewed, kept } = draft;
  const [first] = subjects;
  const about = subjects.map(({ id: one, deliverable, kind, basis = first?.basis, reason }) => ({
    id: one,
    ...(deliverable !== undefined && { deliverable }),
    kind: kind ?? first?.kind ?? '',
    ...(basis !== undefined && !isSearch(draft) && { basis }),
    reason: { ...first?.reason, ...reason },
  }));
  const found = {
    ...(date && { date }),
    ...(event !== undefined && { event }),
    ...(actors.length > 0 && { actors }),
    ...(evidence.length > 0 && { evidence: evidence.flatMap((one) => evidenceOf(one, lang)) }),
  };
  const of = { type: 'update', id, title, summary, about };
  return { ...of, ...(isSearch(draft) ? search && { search } : found), reviewed, ...kept };
}

function evidenceOf(
  evidence: DraftEvidence,
  lang: (document: Authored.DocumentId) => string | undefined,
): readonly object[] {
  const { origin } = evidence;
  if (evidence.kind === 'link') return [{ kind: 'link', origin, source: evidence.source }];
  const { quotes, translation } = evidence;
  return quotes.map((quote, at) => {
    // One translation is given, of the words as a whole; it stands with the first quote.
    const other = lang(quote.document) === 'ja' ? 'en' : 'ja';
    const translated = at === 0 && translation !== undefined && { by: 'project', lang: other, text: translation };
    return { kind: 'quote', origin, quote: { ...quote, ...(translated && { translation: translated }) } };
  });
}
