import { rangeOf } from '../date/range.ts';
import type { Commitment, CommitmentId, Day, StatusTerm } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';
import { statusRank } from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { requireCommitment } from '../registry/lookup.ts';
import type { StatusDays } from './dating.ts';
import { flagsOf } from './flags.ts';
import { freshnessOf, lastReportedOf } from './freshness.ts';
import { climb, isEnding } from './ladder.ts';
import { datingOfText } from './record-dating.ts';
import { unitsOf } from './rendering.ts';
import { countedReports, type Report, reportsOn } from './reports.ts';

/** Status of one unit, and the day from which its freshness is counted; undefined once nothing more is expected. */
interface UnitStatus {
  readonly status: CommitmentStatus;
  readonly lastReported: Day | undefined;
}

/**
 * Status of a commitment: a function of the commitment, the day asked about, the day of knowledge and the records, and of
 * nothing else (codebook §6). A rendering has the status of the unit it renders; of several units, of the least advanced
 * one, so that it never claims more than one of them bears out.
 *
 * @param id the commitment
 * @param index the records
 * @param days the day asked about and the day of knowledge
 * @returns state and what gave it, freshness, flags
 * @throws RangeError if there is no such commitment
 */
export function statusOf(id: CommitmentId, index: ReferenceIndex, days: StatusDays): CommitmentStatus {
  return unitsOf(requireCommitment(index.registry, id), index.registry)
    .map((unit) => statusOfUnit(unit, index, days))
    .reduce((least, one) => (compareProgress(one, least) < 0 ? one : least)).status;
}

function statusOfUnit(unit: Commitment, index: ReferenceIndex, days: StatusDays): UnitStatus {
  const reports = countedReports(reportsOn(unit, index), days);
  const { state, by } = climb(reports);
  const open = isOpen(state);
  const lastReported = open ? lastReportedOf(datingOfText(unit, index.registry), reports, days) : undefined;
  const status = {
    state,
    open,
    ...(by && originOf(by)),
    ...(lastReported && { freshness: freshnessOf(lastReported, days.asOf, unit.rhythm) }),
    flags: flagsOf(unit, state, reports, days.asOf),
  };
  return { status, lastReported };
}

/** Whether something more is expected: the commitment is neither completed, discontinued nor superseded. */
function isOpen(state: StatusTerm): boolean {
  return state !== 'completed' && !isEnding(state);
}

function originOf(report: Report): Pick<CommitmentStatus, 'since' | 'by' | 'basis'> {
  const { basis } = report.kind === 'update' ? report.subject : report.relation;
  return { ...(report.date !== undefined && { since: rangeOf(report.date) }), by: report.id, basis };
}

/** Least advanced first and endings last, since a unit that goes on outlives one that ended; of equals the least fresh. */
function compareProgress(a: UnitStatus, b: UnitStatus): number {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  const [dayOfA, dayOfB] = [a.lastReported ?? '', b.lastReported ?? ''];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}

function rankOf({ status }: UnitStatus): number {
  return statusRank[status.state] ?? Number.MAX_VALUE;
}
