import type { StatusTerm } from '../generated/authored.ts';
import { statusRank } from '../generated/vocabulary-tables.ts';
import type { Report } from './reports.ts';

/** The state that reports lead to, and the report that gave it; no report gives the state of the mere text. */
export interface ReachedState {
  readonly state: StatusTerm;
  readonly by: Report | undefined;
}

/**
 * Climbs the ladder of states (codebook §6): the highest state reached holds; after an ending only later reports count.
 *
 * @param reports the reports that count, in the order of reports
 * @returns the state reached, by the first report that gave it
 */
export function climb(reports: readonly Report[]): ReachedState {
  let reached: ReachedState = { state: 'stated', by: undefined };
  for (const report of reports) {
    if (report.state !== 'none' && replaces(report.state, reached.state)) reached = { state: report.state, by: report };
  }
  return reached;
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
