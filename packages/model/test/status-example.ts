import { rangeOf } from '../src/date/range.ts';
import type {
  AnyRecord,
  Commitment,
  RelationBasisTerm,
  RelationTerm,
  UpdateKindTerm,
} from '../src/generated/authored.ts';
import type { CommitmentStatus } from '../src/generated/published.ts';
import { statusOf } from '../src/status/status.ts';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from './example-records.ts';

/** The commitment whose status is looked at. */
export const old = 'old-2020/a';
const agreements = [
  exampleAgreement('old-2020', '2020-01-10'),
  exampleDocument('documents/old-2020', '2020-01-10'),
  exampleAgreement('new-2024', '2024-05-01'),
  exampleDocument('documents/new-2024', '2024-05-20'),
];

/** Its status, among these records. */
export const on = (
  records: AnyRecord[],
  asOf = '2024-12-31',
  knownAt: string = asOf,
  id: string = old,
): CommitmentStatus => statusOf(id, exampleIndex(...agreements, ...records), { asOf, knownAt });
/** The commitment itself. */
export const unit = (own: Partial<Commitment> = {}): Commitment => exampleCommitment(old, own);
/** A later commitment that is related to it. */
export const later = (kind: RelationTerm, basis: RelationBasisTerm = 'cites', slug = 'a'): Commitment =>
  exampleCommitment(`new-2024/${slug}`, { relations: [exampleRelation(kind, old, basis)] });
/** A report on it. */
export const update = (
  edtf: string,
  kind: UpdateKindTerm,
  basis: RelationBasisTerm = 'cites',
  slug: string = kind,
): AnyRecord => exampleUpdate(slug, [exampleSubject(old, kind, basis)], { date: { edtf } });

/** Last heard of in its own text. */
export const ofText: CommitmentStatus['heard'] = { day: '2020-01-10', source: 'text', id: old };
/** Last heard of in a report. */
export const ofReport = (id: string, edtf: string): CommitmentStatus['heard'] => ({
  day: rangeOf(edtf).latest ?? '',
  source: 'report',
  id: `updates/${id}`,
});
/** Last heard of in a later commitment. */
export const ofRelation: CommitmentStatus['heard'] = { day: '2024-05-01', source: 'relation', id: 'new-2024/a' };
/** Its status while nothing is reported. */
export const stated: CommitmentStatus = { state: 'stated', open: true, heard: ofText, freshness: 'silent', flags: [] };
