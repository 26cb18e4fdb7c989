import { bounds, parseEdtf } from '../date/edtf.ts';
import type { Commitment, Day, Edtf, Evidence, RecordId, StatedDate, Update } from '../generated/authored.ts';
import { agreementOf } from '../id/id.ts';
import { findRecord, type Registry } from '../registry/registry.ts';

/** When something was and from when it was known. Whatever no record says, or says without an end, is undefined. */
export interface Dating {
  readonly date: Edtf | undefined;
  /** Earliest possible day of the date. */
  readonly earliest: Day | undefined;
  /** Latest possible day of the date. */
  readonly latest: Day | undefined;
  /** Day by which it was public. */
  readonly published: Day | undefined;
}

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
 * registered document on the day of the update's review. Without evidence it is the day of the search.
 *
 * @param update the update
 * @param registry where the quoted documents are
 * @returns the earliest such day over all evidence
 */
export function publishedOf(update: Update, registry: Registry): Day {
  const days = (update.evidence ?? []).map((evidence) => publishedOfEvidence(evidence, update.reviewed, registry));
  return first(days) ?? update.search?.day ?? update.reviewed;
}

/** Dating of an update (codebook §6). */
export function datingOfUpdate(update: Update, registry: Registry): Dating {
  return { ...span(dateOfUpdate(update, registry)?.edtf), published: publishedOf(update, registry) };
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
  const issued = commitment.quotes[0] && issuedOf(commitment.quotes[0].document, registry);
  const agreed = findRecord(registry, 'agreement', agreementOf(commitment.id))?.date.edtf;
  const text = span(agreed ?? issued);
  return { ...text, published: span(issued).latest ?? text.latest };
}

/**
 * Whether something counts as of one day and as known on another (codebook §6).
 *
 * @param dating when it was
 * @param days the day asked about and the day of knowledge
 * @returns true if its latest possible day is not after the first and it was public by the second
 */
export function counts(dating: Dating, days: StatusDays): boolean {
  if (dating.latest === undefined || dating.published === undefined) return false;
  return dating.latest <= days.asOf && dating.published <= days.knownAt;
}

/** The two days of which status is a function (codebook §6). */
export interface StatusDays {
  /** The day asked about. */
  readonly asOf: Day;
  /** The day of knowledge. */
  readonly knownAt: Day;
}

/**
 * Order of reports (codebook §6): latest possible day, earliest possible day, day of publication, id. An unknown latest day
 * comes last; an unknown earliest day lies before all others.
 *
 * @returns negative, zero or positive, as for Array.prototype.sort
 */
export function compareDatings(a: Dating & { id: RecordId }, b: Dating & { id: RecordId }): number {
  return (
    compare(a.latest ?? unknownEnd, b.latest ?? unknownEnd) ||
    compare(a.earliest ?? unknownStart, b.earliest ?? unknownStart) ||
    compare(a.published ?? unknownEnd, b.published ?? unknownEnd) ||
    compare(a.id, b.id)
  );
}

// Days are compared as text: every day is made of digits and hyphens, which sort between these two.
const unknownStart = '';
const unknownEnd = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function publishedOfEvidence(evidence: Evidence, reviewed: Day, registry: Registry): Day {
  switch (evidence.kind) {
    case 'quote':
      return earlier(span(issuedOf(evidence.quote.document, registry)).latest, reviewed);
    case 'link':
      return earlier(span(evidence.source.published).latest, evidence.source.read);
  }
}

function issuedOf(document: RecordId, registry: Registry): Edtf | undefined {
  return findRecord(registry, 'document', document)?.issued?.edtf;
}

function span(date: Edtf | undefined): Omit<Dating, 'published'> {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return parsed?.ok ? { date, ...bounds(parsed.value) } : { date, earliest: undefined, latest: undefined };
}

function earlier(day: Day | undefined, limit: Day): Day {
  return day === undefined || day > limit ? limit : day;
}

function first(days: readonly Day[]): Day | undefined {
  return [...days].sort()[0];
}
