import {
  type Authored,
  findRecord,
  isCurrent,
  isEnding,
  type LadderStep,
  type ReferenceIndex,
  type Report,
  reportsOn,
  statusRank,
  stepsOf,
} from '@digital-accords/model';
import { isCertainlyAfter } from '../dates/certainly-after.ts';
import type { TermReference } from '../diagnostic/diagnostic.ts';
import type { RuleContext } from '../rule/rule.ts';

/** Two reports on one commitment that do not go together, in their order (codebook §6). */
interface Transition {
  readonly fault: 'after-ending' | 'after-completed' | 'started-again';
  readonly later: Report;
  readonly earlier: Report;
}

/** The commitments that records of this run report on, by an update or by a relation. */
export function subjectsOf({ entries, registry }: RuleContext): ReadonlySet<Authored.Commitment> {
  const subjects = new Set<Authored.Commitment>();
  for (const { record } of entries) {
    for (const id of subjectIdsOf(record)) {
      const commitment = findRecord(registry, 'commitment', id);
      if (commitment && isCurrent(commitment)) subjects.add(commitment);
    }
  }
  return subjects;
}

function subjectIdsOf(record: Authored.AnyRecord): readonly Authored.RecordId[] {
  if (record.type === 'update') return record.about.map(({ id }) => id);
  return record.type === 'commitment' ? (record.relations ?? []).map(({ to }) => to) : [];
}

/**
 * What does not go together in the reports on a commitment.
 *
 * @param commitment the unit
 * @param index all records
 * @returns pairs of reports, in the order of the later one
 */
export function transitionsOf(commitment: Authored.Commitment, index: ReferenceIndex): readonly Transition[] {
  // A report without a last day never moves a status.
  const steps = stepsOf(reportsOn(commitment, index).filter(({ latest }) => latest !== undefined));
  const running = steps.find(({ report: { state } }) => state !== 'none' && rankOf(state) >= rankOf('active'))?.report;
  return steps.flatMap((step) => {
    const [fault, earlier] = faultOf(step, running);
    return fault && earlier ? [{ fault, later: step.report, earlier }] : [];
  });
}

function faultOf({ report, held }: LadderStep, running: Report | undefined): [Transition['fault'], Report] | [] {
  if (!held.by) return [];
  // To repeat an end is no contradiction, and whatever else follows it counts by the order of reports.
  if (isEnding(held.state)) return report.state === held.state ? [] : ['after-ending', held.by];
  // A later promise may well take the place of one that was kept.
  const isLess = report.state !== 'completed' && report.state !== 'superseded';
  if (held.state === 'completed' && isLess && isAfter(report, held.by)) return ['after-completed', held.by];
  return running && isStart(report) && isAfter(report, running) ? ['started-again', running] : [];
}

/** A deliverable may well start while its commitment runs. */
function isStart(report: Report): boolean {
  return kindOf(report) === 'started' && (report.kind === 'relation' || report.subject.deliverable === undefined);
}

/** Reports whose dates overlap may have come in either order, and do not contradict each other. */
function isAfter(report: Report, other: Report): boolean {
  return isCertainlyAfter(report.date, other.date);
}

/** Endings have no rank on the ladder. */
function rankOf(state: Authored.StatusTerm): number {
  return statusRank[state] ?? 0;
}

/** The kind of an update or of a relation, which a reporter names. */
export function termOf(report: Report): TermReference {
  return { term: `${report.kind === 'update' ? 'update-kind' : 'relation'}/${kindOf(report)}` };
}

/** The kind of an update or of a relation: what the report says of the commitment. */
function kindOf(report: Report): Authored.UpdateKindTerm | Authored.RelationTerm {
  return report.kind === 'update' ? report.subject.kind : report.relation.kind;
}
