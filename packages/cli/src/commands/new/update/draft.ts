import type { Authored } from '@digital-accords/model';
import type { LocatedQuote } from '@digital-accords/validator';

/** A text in both languages, as far as it was given. */
export interface DraftText {
  readonly ja?: string;
  readonly en?: string;
}

/** What shows a report, as far as it was given. */
export type DraftEvidence =
  | { readonly kind: 'quote'; readonly quotes: readonly LocatedQuote[]; readonly translation?: string }
  | { readonly kind: 'link'; readonly source: Readonly<Record<string, string>> };

/** A report as far as its questions were answered. */
export interface Draft {
  readonly id: string;
  readonly title: DraftText;
  readonly summary: DraftText;
  readonly about: readonly Authored.RecordId[];
  readonly kind: string;
  readonly basis?: string;
  readonly reason: DraftText;
  readonly event?: string;
  readonly date?: string;
  readonly actors: readonly Authored.RecordId[];
  readonly origin?: string;
  readonly evidence?: DraftEvidence;
  readonly search?: Readonly<Record<string, unknown>>;
  readonly reviewed: Authored.Day;
}

/**
 * The record of a draft, in the order of the schema.
 *
 * @param draft the answers
 * @param lang language of the documents that are quoted, by their ids
 * @returns a JSON value; it fits its schema if every question was answered rightly
 */
export function recordOf(draft: Draft, lang: (document: Authored.DocumentId) => string | undefined): object {
  const { id, title, summary, about, kind, basis, reason, event, date, actors, search, reviewed } = draft;
  return {
    type: 'update',
    id,
    title,
    summary,
    about: about.map((one) => ({ id: one, kind, ...(basis !== undefined && { basis }), reason })),
    ...(date !== undefined && { date: { edtf: date } }),
    ...(event !== undefined && { event }),
    ...(actors.length > 0 && { actors }),
    ...(draft.evidence && { evidence: evidenceOf(draft.evidence, draft.origin ?? '', lang) }),
    ...(search && { search }),
    reviewed,
  };
}

/**
 * A draft in which something right stands for what was not answered yet: rules look at whole records only.
 *
 * @param draft the answers so far
 */
export function provisional(draft: Draft): Draft {
  const text = { ja: '仮の文', en: 'Provisional' };
  const page = { publisher: 'Provisional', title: 'Provisional', url: 'https://provisional.example/' };
  const isSearch = draft.kind === 'no-evidence-found';
  const source = { ...page, published: draft.reviewed, read: draft.reviewed };
  const evidence: DraftEvidence =
    draft.evidence?.kind === 'link'
      ? { kind: 'link', source: { ...source, ...draft.evidence.source } }
      : (draft.evidence ?? { kind: 'link', source });
  return {
    ...draft,
    id: draft.id || 'updates/provisional',
    title: { ...text, ...draft.title },
    summary: { ...text, ...draft.summary },
    reason: { ...text, ...draft.reason },
    kind: draft.kind || 'related-activity',
    ...(isSearch
      ? { search: { where: text, object: text, nearest: text, terms: [text.en], day: draft.reviewed, ...draft.search } }
      : { basis: draft.basis ?? 'same-object', origin: draft.origin ?? 'party', evidence }),
    ...(!isSearch && draft.event === undefined && { date: draft.date ?? `../${draft.reviewed}` }),
  };
}

function evidenceOf(
  evidence: DraftEvidence,
  origin: string,
  lang: (document: Authored.DocumentId) => string | undefined,
): readonly object[] {
  if (evidence.kind === 'link') return [{ kind: 'link', origin, source: evidence.source }];
  const { quotes, translation } = evidence;
  return quotes.map((quote, at) => {
    // One translation is given, of the words as a whole; it stands with the first quote.
    const other = lang(quote.document) === 'ja' ? 'en' : 'ja';
    const translated = at === 0 && translation !== undefined && { by: 'project', lang: other, text: translation };
    return { kind: 'quote', origin, quote: { ...quote, ...(translated && { translation: translated }) } };
  });
}
