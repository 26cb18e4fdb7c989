import type {
  Commitment,
  CommitmentId,
  CommitmentRelation,
  HorizonTerm,
  RecordId,
  RelationBasisTerm,
  Slug,
  StatusTerm,
  Update,
  UpdateKindTerm,
  UpdateSubject,
} from '../generated/authored.ts';
import {
  relationBasisMovesStatus,
  relationScope,
  relationState,
  updateKindState,
} from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex, RelationReference, SubjectReference } from '../registry/inverse.ts';
import { compareDatings, type Dating } from './dating.ts';
import { datingOfText, datingOfUpdate, type Voice, voicesOf } from './record-dating.ts';

/** What a report says of a commitment; `none` if its kind has no state. */
export type ReportedState = Exclude<StatusTerm, 'stated'> | 'none';

/** Something that is reported on a commitment after its text: an update, or a later commitment that stands to it. */
export type Report = UpdateReport | RelationReport;

/** What every report has. */
interface CommonReport extends Dating {
  readonly id: RecordId;
  /** What it makes of the commitment; `none` if it says nothing of a state, or says it by inference. */
  readonly state: ReportedState;
  /** What it says, by inference or not. */
  readonly claim: ReportedState;
  /** Who says so. */
  readonly voices: readonly Voice[];
}

/** What one update says of one commitment. */
export interface UpdateReport extends CommonReport {
  readonly kind: 'update';
  readonly update: Update;
  readonly subject: UpdateSubject;
}

/** How a later commitment stands to this one. */
export interface RelationReport extends CommonReport {
  readonly kind: 'relation';
  readonly from: Commitment;
  readonly relation: CommitmentRelation;
}

/**
 * Every report on a commitment, whatever the day and whether or not it moves a status: the updates about it or about one of
 * its deliverables, and the relations of commitments of the same parties. Relations of parallel texts and of other parties
 * are no reports.
 *
 * @param commitment the unit
 * @param index the records
 * @returns the reports, in the order of reports (codebook §6)
 */
export function reportsOn({ id, horizon }: Pick<Commitment, 'id' | 'horizon'>, index: ReferenceIndex): Report[] {
  const updates = index.updatesAbout.get(id) ?? [];
  const relations = index.relationsTo.get(id) ?? [];
  return [
    ...updates.map((reference) => updateReport(reference, claimOnUnit(reference.subject, horizon), index)),
    ...relations
      .filter(({ relation }) => relationScope[relation.kind] === 'same-parties')
      .map((reference) => relationReport(reference, index)),
  ].sort(compareReports);
}

/**
 * Every report on a deliverable: the updates that name it. What they say is said of the deliverable.
 *
 * @param id the commitment
 * @param deliverable name of its deliverable
 * @param index the records
 * @returns the reports, in the order of reports
 */
export function reportsOnDeliverable(id: CommitmentId, deliverable: Slug, index: ReferenceIndex): Report[] {
  return (index.updatesAbout.get(id) ?? [])
    .filter(({ subject }) => subject.deliverable === deliverable)
    .map((reference) => updateReport(reference, updateKindState[reference.subject.kind], index))
    .sort(compareReports);
}

/**
 * What one report makes of the state of a commitment.
 *
 * @param report what it says of the commitment, and what ties it to it
 * @param horizon horizon of the commitment
 * @returns the state; `none` if the report moves no state
 */
export function reportedState(
  report: Pick<UpdateSubject, 'kind' | 'deliverable' | 'basis'>,
  horizon: HorizonTerm,
): ReportedState {
  return moved(claimOnUnit(report, horizon), report.basis);
}

/**
 * Whether an update of a kind reports on its subject (codebook §6).
 *
 * @param kind what the update says of the subject
 * @returns false for a search that found nothing, and for what others than the parties and their bodies did
 */
export const isReport = (kind: UpdateKindTerm): boolean => updateKindState[kind] !== 'none';

function claimOnUnit(
  { kind, deliverable }: Pick<UpdateSubject, 'kind' | 'deliverable'>,
  horizon: HorizonTerm,
): ReportedState {
  const claim = updateKindState[kind];
  if (deliverable !== undefined) return claimOfDeliverable[claim];
  // Completed cannot be said of what is ongoing; such a unit gets no further than delivering.
  return claim === 'completed' && horizon === 'ongoing' ? 'delivering' : claim;
}

/** What is reported of a deliverable shows that the conduct began, and neither completes nor ends it. */
const claimOfDeliverable: Readonly<Record<ReportedState, ReportedState>> = {
  none: 'none',
  restated: 'restated',
  active: 'active',
  delivering: 'active',
  completed: 'active',
  discontinued: 'none',
  superseded: 'none',
};

function updateReport(
  { update, subject }: SubjectReference,
  claim: ReportedState,
  { registry }: ReferenceIndex,
): UpdateReport {
  const state = moved(claim, subject.basis);
  const voices = voicesOf(update, registry);
  return { kind: 'update', id: update.id, state, claim, voices, update, subject, ...datingOfUpdate(update, registry) };
}

function relationReport({ from, relation }: RelationReference, index: ReferenceIndex): RelationReport {
  const claim = relationState[relation.kind];
  const state = moved(claim, relation.basis);
  const dating = datingOfText(from, index.registry);
  // A later commitment of the same parties is a text that they made together.
  const voices: Voice[] = dating.published === undefined ? [] : [{ origin: 'joint-text', published: dating.published }];
  return { kind: 'relation', id: from.id, state, claim, voices, from, relation, ...dating };
}

/** Without a basis, nothing is claimed: a search found nothing. */
function moved(claim: ReportedState, basis: RelationBasisTerm | undefined): ReportedState {
  return basis !== undefined && relationBasisMovesStatus[basis] ? claim : 'none';
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
  return compareDatings(a, b) || withinOneRecord.indexOf(a.claim) - withinOneRecord.indexOf(b.claim);
}
