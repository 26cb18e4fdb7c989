import { rangeOf } from '../date/range.ts';
import type { Commitment, StatusTerm } from '../generated/authored.ts';
import type { CommitmentStatus, DeliverableStatus, IndicatedState } from '../generated/published.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { attestationOf } from './attestation.ts';
import { counts, type StatusDays } from './dating.ts';
import { flagsOf } from './flags.ts';
import { freshnessOf } from './freshness.ts';
import { type Hearing, hearingsOf, lastHeard } from './heard.ts';
import { climb, isEnding } from './ladder.ts';
import { type Report, reportsOn } from './reports.ts';

/** All of a unit that its status follows from, whatever the days. */
export interface UnitLife {
  readonly unit: Commitment;
  /** In the order of reports. */
  readonly reports: readonly Report[];
  readonly hearings: readonly Hearing[];
}

/** Gathers what the status of a unit follows from. */
export function lifeOf(unit: Commitment, index: ReferenceIndex): UnitLife {
  const reports = reportsOn(unit, index);
  return { unit, reports, hearings: hearingsOf(unit, reports, index.registry) };
}

/**
 * The status of a unit on a day (codebook §6).
 *
 * @param life what it follows from
 * @param days the day asked about and the day of knowledge
 * @returns state and what gave it, by whose word, what is indicated, when it was last heard of, freshness, flags
 */
export function statusOfUnit({ unit, reports, hearings }: UnitLife, days: StatusDays): CommitmentStatus {
  const counted = reports.filter((report) => counts(report, days));
  const reached = reachedBy(counted);
  const heard = lastHeard(hearings, days);
  const attestation = attestationOf(counted, days);
  return {
    ...reached,
    ...(attestation && { attestation }),
    ...(heard && { heard }),
    ...(reached.open && heard && { freshness: freshnessOf(heard.day, days.asOf, unit.rhythm) }),
    flags: flagsOf(unit, reached.state, counted, days.asOf),
  };
}

/**
 * The state that reports lead to, what gave it, and what is indicated.
 *
 * @param counted the reports that count, in the order of reports
 */
export function reachedBy(counted: readonly Report[]): Omit<DeliverableStatus, 'flags'> {
  const { state, by } = climb(counted, 'state');
  const indicated = indicatedBy(counted, state);
  return { state, open: isOpen(state), ...(by && originOf(by)), ...(indicated && { indicated }) };
}

/** Whether something more is expected: the commitment is neither completed, discontinued nor superseded. */
function isOpen(state: StatusTerm): boolean {
  return state !== 'completed' && !isEnding(state);
}

/** What would hold if inference moved the state, unless that is the same. */
function indicatedBy(counted: readonly Report[], state: StatusTerm): IndicatedState | undefined {
  const would = climb(counted, 'claim').state;
  const inferred = counted.filter((report) => report.claim !== 'none' && report.state === 'none').map(({ id }) => id);
  const [first, ...others] = new Set(inferred);
  return would === state || first === undefined ? undefined : { state: would, by: [first, ...others] };
}

function originOf(report: Report): Pick<CommitmentStatus, 'since' | 'by' | 'basis'> {
  const { basis } = report.kind === 'update' ? report.subject : report.relation;
  return { ...(report.date !== undefined && { since: rangeOf(report.date) }), by: report.id, ...(basis && { basis }) };
}
