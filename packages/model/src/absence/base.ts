import { rangeOf } from '../date/range.ts';
import type { Day, DocumentId, Edtf } from '../generated/authored.ts';
import type { AbsenceBase } from '../generated/published.ts';
import { type StatusDays, spanOf } from '../status/dating.ts';

/** What the base of absence needs of a document, authored or published. */
interface BaseDocument {
  readonly id: DocumentId;
  readonly lifecycle?: object;
  readonly issued?: { readonly edtf: Edtf };
  readonly text: { readonly state: 'held'; readonly coding: string } | { readonly state: 'known-only' };
}

/** What it needs of an update, authored or published. */
interface BaseUpdate {
  readonly lifecycle?: object;
  readonly evidence?: readonly ({ readonly kind: 'quote' } | { readonly kind: 'link'; readonly source: BasePage })[];
}

interface BasePage {
  readonly url: string;
  readonly published?: Edtf;
  readonly read: Day;
}

/** The records on which a statement of absence rests; withdrawn and redirected ones are left out. */
export interface BaseRecords {
  readonly documents: readonly BaseDocument[];
  readonly updates: readonly BaseUpdate[];
}

/**
 * The base of every statement that something is not on record (codebook §6).
 *
 * @param records the documents and updates of the registry
 * @param days what was published after the day of knowledge is left out; a document without a date counts as known, a page
 *   without a date from the day on which it was read
 * @returns the documents analysed in full with the latest day of issue, the number of linked pages with the latest day of
 *   reading, and the documents that nobody analysed; ids sorted
 */
export function absenceBaseOf(
  { documents, updates }: BaseRecords,
  { knownAt }: Pick<StatusDays, 'knownAt'>,
): AbsenceBase {
  const known = documents.filter((document) => !document.lifecycle && (issuedBy(document) ?? '') <= knownAt);
  const idsOf = (those: readonly BaseDocument[]): DocumentId[] => those.map(({ id }) => id).sort();
  const analysed = known.filter(isAnalysed);
  const latest = latestOf(analysed.map(issuedBy).filter((day) => day !== undefined));
  const pages = updates.flatMap(pagesOf).filter((page) => publicBy(page) <= knownAt);
  const pagesRead = latestOf(pages.map(({ read }) => read));
  return {
    documents: idsOf(analysed),
    ...(latest !== undefined && { latest }),
    pages: new Set(pages.map(({ url }) => url)).size,
    ...(pagesRead !== undefined && { pagesRead }),
    notCoded: idsOf(known.filter((document) => document.text.state === 'held' && !isAnalysed(document))),
    knownOnly: idsOf(known.filter(({ text }) => text.state === 'known-only')),
  };
}

function isAnalysed({ text }: BaseDocument): boolean {
  return text.state === 'held' && text.coding === 'complete';
}

function issuedBy({ issued }: BaseDocument): Day | undefined {
  return issued && rangeOf(issued.edtf).latest;
}

function pagesOf({ lifecycle, evidence = [] }: BaseUpdate): readonly BasePage[] {
  return lifecycle ? [] : evidence.flatMap((one) => (one.kind === 'link' ? [one.source] : []));
}

function publicBy({ published, read }: BasePage): Day {
  const { latest = read } = spanOf(published);
  return latest < read ? latest : read;
}

function latestOf(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}
