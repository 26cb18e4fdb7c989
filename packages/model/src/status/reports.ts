import type {
  Commitment,
  CommitmentRelation,
  HorizonTerm,
  RecordId,
  StatusTerm,
  Update,
  UpdateSubject,
} from '../generated/authored.ts';
import {
  relationBasisMovesStatusInRelation,
  relationBasisMovesStatusInUpdate,
  relationScope,
  relationState,
  updateKindState,
} from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex, RelationReference, SubjectReference } from '../registry/inverse.ts';
import { compareDatings, counts, type Dating, type StatusDays } from './dating.ts';
import { datingOfText, datingOfUpdate } from './record-dating.ts';

/** What a report makes of a commitment; `none` where its kind has no state or its basis moves no status. */
export type ReportedState = Exclude<StatusTerm, 'stated'> | 'none';

/** Something that is reported on a commitment after its text: an update, or a later commitment that stands to it. */
export type Report = UpdateReport | RelationReport;

/** What one update says of one commitment. */
export interface UpdateReport extends Dating {
  readonly kind: 'update';
  readonly id: RecordId;
  readonly state: ReportedState;
  readonly update: Update;
  readonly subject: UpdateSubject;
}

/** How a later commitment stands to this one. */
export interface RelationReport extends Dating {
  readonly kind: 'relation';
  readonly id: RecordId;
  readonly state: ReportedState;
  readonly from: Commitment;
  readonly relation: CommitmentRelation;
}

/**
 * Every report on a commitment, whatever the day and whether or not it moves a status: the updates about it, and the
 * relations of commitments of the same parties. Relations of parallel texts and of other parties are no reports.
 *
 * @param commitment the unit
 * @param index the records
 * @returns the reports, in the order of reports (codebook §6)
 */
export function reportsOn({ id, horizon }: Pick<Commitment, 'id' | 'horizon'>, index: ReferenceIndex): Report[] {
  const updates = index.updatesAbout.get(id) ?? [];
  const relations = index.relationsTo.get(id) ?? [];
  return [
    ...updates.map((reference) => updateReport(reference, horizon, index)),
    ...relations
      .filter(({ relation }) => relationScope[relation.kind] === 'same-parties')
      .map((reference) => relationReport(reference, index)),
  ].sort(compareReports);
}

/**
 * The reports that count (codebook §6).
 *
 * @param reports reports in order
 * @param days the day asked about and the day of knowledge
 * @returns those dated by the first and public by the second that carry a state, in the same order
 */
export function countedReports(reports: readonly Report[], days: StatusDays): Report[] {
  return reports.filter((report) => report.state !== 'none' && counts(report, days));
}

function updateReport(
  { update, subject }: SubjectReference,
  horizon: HorizonTerm,
  index: ReferenceIndex,
): UpdateReport {
  const reported = relationBasisMovesStatusInUpdate[subject.basis] ? updateKindState[subject.kind] : 'none';
  // Completed cannot be said of what is ongoing; such a unit gets no further than delivering.
  const state = reported === 'completed' && horizon === 'ongoing' ? 'delivering' : reported;
  return { kind: 'update', id: update.id, state, update, subject, ...datingOfUpdate(update, index.registry) };
}

function relationReport({ from, relation }: RelationReference, index: ReferenceIndex): RelationReport {
  const state = relationBasisMovesStatusInRelation[relation.basis] ? relationState[relation.kind] : 'none';
  return { kind: 'relation', id: from.id, state, from, relation, ...datingOfText(from, index.registry) };
}

// One record may say several things of one commitment; they are simultaneous, so an ending comes last and holds.
const withinOneRecord: readonly ReportedState[] = [
  'none',
  'restated',
  'active',
  'delivering',
  'completed',
  'discontinued',
  'superseded',
];

function compareReports(a: Report, b: Report): number {
  return compareDatings(a, b) || withinOneRecord.indexOf(a.state) - withinOneRecord.indexOf(b.state);
}
