import type { Commitment, CommitmentId } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';
import { statusRank } from '../generated/vocabulary-tables.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { requireCommitment } from '../registry/lookup.ts';
import type { StatusDays } from './dating.ts';
import { flagsOf } from './flags.ts';
import { freshnessOf, lastReportedOf } from './freshness.ts';
import { climb, isEnding, type ReachedState } from './ladder.ts';
import { datingOfText } from './record-dating.ts';
import { unitsOf } from './rendering.ts';
import { countedReports, reportsOn } from './reports.ts';

/**
 * Status of a commitment: a function of the commitment, the day asked about, the day of knowledge and the records, and of
 * nothing else (codebook §6). A rendering has the status of the unit it renders; of several units, of the least advanced
 * one, so that it never claims more than one of them bears out.
 *
 * @param id the commitment
 * @param index the records
 * @param days the day asked about and the day of knowledge
 * @returns state and what gave it, freshness and the day it is counted from, flags
 * @throws RangeError if there is no such commitment
 */
export function statusOf(id: CommitmentId, index: ReferenceIndex, days: StatusDays): CommitmentStatus {
  return unitsOf(requireCommitment(index.registry, id), index.registry)
    .map((unit) => statusOfUnit(unit, index, days))
    .reduce((least, status) => (compareProgress(status, least) < 0 ? status : least));
}

function statusOfUnit(unit: Commitment, index: ReferenceIndex, days: StatusDays): CommitmentStatus {
  const reports = countedReports(reportsOn(unit, index), days);
  const { state, by } = climb(reports);
  const counted = lastReportedOf(datingOfText(unit, index.registry), reports, days);
  const lastReported = state === 'completed' || isEnding(state) ? undefined : counted;
  return {
    state,
    ...originOf(by),
    ...(lastReported && { freshness: freshnessOf(lastReported, days.asOf, unit.rhythm), lastReported }),
    flags: flagsOf(unit, state, reports, days.asOf),
  };
}

function originOf(by: ReachedState['by']): Pick<CommitmentStatus, 'since' | 'by'> {
  if (by === undefined) return {};
  return by.date === undefined ? { by: by.id } : { since: by.date, by: by.id };
}

/** Least advanced first and endings last, since a unit that goes on outlives one that ended; of equals the least fresh. */
function compareProgress(a: CommitmentStatus, b: CommitmentStatus): number {
  const byRank = (statusRank[a.state] ?? Number.MAX_VALUE) - (statusRank[b.state] ?? Number.MAX_VALUE);
  if (byRank !== 0) return byRank;
  const [dayOfA, dayOfB] = [a.lastReported ?? '', b.lastReported ?? ''];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
