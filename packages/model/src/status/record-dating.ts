import type { Commitment, Day, DocumentId, Edtf, Evidence, StatedDate, Update } from '../generated/authored.ts';
import { agreementOf } from '../id/id.ts';
import { findRecord, type Registry } from '../registry/registry.ts';
import { type Dating, spanOf } from './dating.ts';

/**
 * When an update happened: its own date, or that of its event.
 *
 * @param update the update
 * @param registry where its event is
 * @returns the date with its ground; undefined where neither states one
 */
export function dateOfUpdate(update: Update, registry: Registry): StatedDate | undefined {
  return update.date ?? (update.event === undefined ? undefined : findRecord(registry, 'event', update.event)?.date);
}

/**
 * Day by which some evidence of an update was public (codebook §6: published, or read where that is unknown): the latest
 * possible day of publication, but not after the day it was read. A linked page was read on the day its citation says, a
 * registered document on the day of the update's review. Where nothing was found it is the day of the search.
 *
 * @param update the update
 * @param registry where the quoted documents are
 * @returns the earliest such day over all evidence
 */
export function publishedOf(update: Update, registry: Registry): Day {
  let first: Day | undefined;
  for (const evidence of update.evidence ?? []) {
    const day = publishedOfEvidence(evidence, update.reviewed, registry);
    if (first === undefined || day < first) first = day;
  }
  return first ?? update.search?.day ?? update.reviewed;
}

/** Dating of an update: {@link dateOfUpdate} and {@link publishedOf}. */
export function datingOfUpdate(update: Update, registry: Registry): Dating {
  const { date, earliest, latest } = spanOf(dateOfUpdate(update, registry)?.edtf);
  return { date, earliest, latest, published: publishedOf(update, registry) };
}

/**
 * Dating of the text of a commitment: the date of its agreement, and the day on which the document of its first quote was
 * issued. Where one of the two is unknown, the other stands for it.
 *
 * @param commitment the commitment
 * @param registry where its agreement and document are
 * @returns the dating
 */
export function datingOfText(commitment: Commitment, registry: Registry): Dating {
  const quoted = commitment.quotes[0]?.document;
  const issued = quoted === undefined ? undefined : issuedOf(quoted, registry);
  const agreed = findRecord(registry, 'agreement', agreementOf(commitment.id))?.date.edtf;
  const text = spanOf(agreed ?? issued);
  return { ...text, published: spanOf(issued).latest ?? text.latest };
}

function publishedOfEvidence(evidence: Evidence, reviewed: Day, registry: Registry): Day {
  switch (evidence.kind) {
    case 'quote':
      return notAfter(issuedOf(evidence.quote.document, registry), reviewed);
    case 'link':
      return notAfter(evidence.source.published, evidence.source.read);
  }
}

function issuedOf(document: DocumentId, registry: Registry): Edtf | undefined {
  return findRecord(registry, 'document', document)?.issued?.edtf;
}

function notAfter(published: Edtf | undefined, read: Day): Day {
  const { latest } = spanOf(published);
  return latest === undefined || latest > read ? read : latest;
}
