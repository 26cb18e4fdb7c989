import type {
  Agreement,
  Commitment,
  Day,
  DocumentId,
  Edtf,
  EvidenceOriginTerm,
  StatedDate,
  Update,
} from '../generated/authored.ts';
import type { DateRange } from '../generated/published.ts';
import { agreementOf } from '../id/id.ts';
import { findRecord, type Registry } from '../registry/registry.ts';
import { type Dating, spanOf } from './dating.ts';

/**
 * When an update happened: its own date, or that of its event. A search without result is dated by its day.
 *
 * @param update the update
 * @param registry where its event is
 * @returns the date with its ground; undefined if none of them states one
 */
export function dateOfUpdate({ date, event, search }: Update, registry: Registry): StatedDate | undefined {
  if (date !== undefined) return date;
  const ofEvent = event === undefined ? undefined : findRecord(registry, 'event', event)?.date;
  return ofEvent ?? (search && { edtf: search.day });
}

/** When something was published. The latest day is the one by which it was certainly public. */
export interface Publication extends DateRange {
  readonly latest: Day;
}

/**
 * When the first evidence of an update was published (codebook §6), but not after the day it was read: a linked page was
 * read on the day its citation says, a registered document on the day of the update's review. If no source says when, all
 * that is known is the day of reading. A search without result is known from its own day on.
 *
 * @param update the update
 * @param registry where the quoted documents are
 * @returns the publication with the earliest latest day over all evidence
 */
export function publicationOf(update: Update, registry: Registry): Publication {
  const { search, reviewed } = update;
  const [first, ...others] = appearancesOf(update, registry).map(({ published, read }) => notAfter(published, read));
  if (first) return others.reduce((least, one) => (one.latest < least.latest ? one : least), first);
  return search ? { edtf: search.day, earliest: search.day, latest: search.day } : by(reviewed);
}

/**
 * The days on which the evidence of an update spoke: the latest possible day of each publication, but not after the day it
 * was read.
 *
 * @param update the update
 * @param registry where the quoted documents are
 * @returns the days, in the order of the evidence; evidence that no source dates has none
 */
export function daysSaid(update: Update, registry: Registry): Day[] {
  return appearancesOf(update, registry)
    .filter(({ published }) => spanOf(published).latest !== undefined)
    .map(({ published, read }) => notAfter(published, read).latest);
}

/** Who speaks in a piece of evidence, and the day by which it was public. */
export interface Voice {
  readonly origin: EvidenceOriginTerm;
  readonly published: Day;
}

/** Who speaks in the evidence of an update, in the order of the evidence. */
export function voicesOf(update: Update, registry: Registry): Voice[] {
  return appearancesOf(update, registry).map(({ origin, published, read }) => ({
    origin,
    published: notAfter(published, read).latest,
  }));
}

/** Dating of an update: {@link dateOfUpdate}, and the day by which it was public. */
export function datingOfUpdate(update: Update, registry: Registry): Dating {
  const { date, earliest, latest } = spanOf(dateOfUpdate(update, registry)?.edtf);
  return { date, earliest, latest, published: publicationOf(update, registry).latest };
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
  const issued = issuedOf(commitment.quotes[0].document, registry);
  const agreed = findRecord(registry, 'agreement', agreementOf(commitment.id))?.date.edtf;
  const text = spanOf(agreed ?? issued);
  return { ...text, published: spanOf(issued).latest ?? text.latest };
}

/**
 * Dating of an agreement: its date, and the day on which the first of its documents was issued. Where no source says when
 * that was, the date of the agreement stands for it.
 *
 * @param agreement the agreement
 * @param registry where its documents are
 * @returns the dating
 */
export function datingOfAgreement({ date, documents }: Agreement, registry: Registry): Dating {
  const own = spanOf(date.edtf);
  const issued = documents.flatMap((document) => spanOf(issuedOf(document, registry)).latest ?? []).sort();
  return { ...own, published: issued[0] ?? own.latest };
}

/** Who speaks in a piece of evidence, when it was published as far as a source says, and the day on which it was read. */
interface Appearance {
  readonly origin: EvidenceOriginTerm;
  readonly published: Edtf | undefined;
  readonly read: Day;
}

function appearancesOf({ evidence = [], reviewed }: Update, registry: Registry): Appearance[] {
  return evidence.map((one) =>
    one.kind === 'quote'
      ? { origin: one.origin, published: issuedOf(one.quote.document, registry), read: reviewed }
      : { origin: one.origin, published: one.source.published, read: one.source.read },
  );
}

function issuedOf(document: DocumentId, registry: Registry): Edtf | undefined {
  return findRecord(registry, 'document', document)?.issued?.edtf;
}

function notAfter(published: Edtf | undefined, read: Day): Publication {
  if (published === undefined) return by(read);
  const { earliest, latest } = spanOf(published);
  return {
    edtf: published,
    ...(earliest !== undefined && { earliest: earliest < read ? earliest : read }),
    latest: latest !== undefined && latest < read ? latest : read,
  };
}

/** At some time up to a day. */
function by(day: Day): Publication {
  return { edtf: `../${day}`, latest: day };
}
