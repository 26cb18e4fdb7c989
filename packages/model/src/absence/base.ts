import { rangeOf } from '../date/range.ts';
import type { Day, DocumentId, Edtf } from '../generated/authored.ts';
import type { AbsenceBase } from '../generated/published.ts';
import type { StatusDays } from '../status/dating.ts';

/** What the base of absence needs of a document, authored or published. */
interface BaseDocument {
  readonly id: DocumentId;
  readonly lifecycle?: object;
  readonly issued?: { readonly edtf: Edtf };
  readonly text: { readonly state: 'held'; readonly coding: string } | { readonly state: 'known-only' };
}

/**
 * The base of every statement that something is not on record (codebook §6).
 *
 * @param documents the documents of the registry; withdrawn and redirected ones are left out
 * @param days a document that was issued after the day of knowledge is left out; one without a date counts as known
 * @returns the documents analysed in full with the latest day of issue, and those that nobody analysed; ids sorted
 */
export function absenceBaseOf(
  documents: readonly BaseDocument[],
  { knownAt }: Pick<StatusDays, 'knownAt'>,
): AbsenceBase {
  const known = documents.filter((document) => !document.lifecycle && (issuedBy(document) ?? '') <= knownAt);
  const idsOf = (those: readonly BaseDocument[]): DocumentId[] => those.map(({ id }) => id).sort();
  const analysed = known.filter(isAnalysed);
  const latest = analysed
    .map(issuedBy)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    documents: idsOf(analysed),
    ...(latest !== undefined && { latest }),
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
