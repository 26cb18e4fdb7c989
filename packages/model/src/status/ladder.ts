import type { StatusTerm } from '../generated/authored.ts';
import { statusRank } from '../generated/vocabulary-tables.ts';
import type { Report } from './reports.ts';

/** The state that reports lead to, and the report that gave it; no report gives the state of the mere text. */
export interface ReachedState {
  readonly state: StatusTerm;
  readonly by: Report | undefined;
}

/** A report that carries a state, and the state that held when it came. */
export interface LadderStep {
  readonly report: Report;
  readonly held: ReachedState;
}

/**
 * Climbs the ladder of states (codebook §6): the highest state reached holds; after an ending only later reports count.
 *
 * @param reports the reports that count, in the order of reports
 * @param step what of a report leads on: what it makes of the commitment, or what it says, by inference or not
 * @returns the state reached, by the first report that gave it
 */
export function climb(reports: readonly Report[], step: 'state' | 'claim'): ReachedState {
  return reports.reduce((held, report) => after(held, report, step), bottom);
}

/**
 * The way up the ladder, report by report.
 *
 * @param reports reports in order
 * @returns a step for each report that carries a state, in the same order
 */
export function stepsOf(reports: readonly Report[]): readonly LadderStep[] {
  const steps: LadderStep[] = [];
  let held = bottom;
  for (const report of reports) {
    if (report.state === 'none') continue;
    steps.push({ report, held });
    held = after(held, report, 'state');
  }
  return steps;
}

const bottom: ReachedState = { state: 'stated', by: undefined };

function after(held: ReachedState, report: Report, step: 'state' | 'claim'): ReachedState {
  const state = report[step];
  return state !== 'none' && replaces(state, held.state) ? { state, by: report } : held;
}

/**
 * Whether a state ends the conduct: discontinued or superseded. Endings have no rank on the ladder.
 *
 * @param state any state
 * @returns true for an ending
 */
export function isEnding(state: StatusTerm): boolean {
  return statusRank[state] === undefined;
}

function replaces(next: StatusTerm, held: StatusTerm): boolean {
  if (isEnding(next)) return next !== held;
  return (statusRank[next] ?? 0) > (statusRank[held] ?? 0);
}
