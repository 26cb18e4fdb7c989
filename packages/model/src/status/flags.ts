import { certainEnd } from '../date/certain-end.ts';
import type { Commitment, Day, FlagTerm, StatusTerm } from '../generated/authored.ts';

import type { Report } from './reports.ts';

/**
 * Flags beside the state (codebook §6).
 *
 * @param commitment the unit
 * @param state the state it has reached
 * @param reports the reports that count
 * @param asOf the day asked about
 * @returns the flags, in the order of their vocabulary
 */
export function flagsOf(commitment: Commitment, state: StatusTerm, reports: readonly Report[], asOf: Day): FlagTerm[] {
  const flags: FlagTerm[] = [];
  if (isPastDue(commitment, reports, asOf)) flags.push('past-due');
  if (hasNoTrigger(commitment, state)) flags.push('no-trigger-on-record');
  return flags;
}

/** An ongoing unit is never past due: no completion could ever be registered for it. */
function isPastDue({ horizon, timeFrame }: Commitment, reports: readonly Report[], asOf: Day): boolean {
  if (horizon === 'ongoing' || timeFrame?.basis !== 'own') return false;
  const due = certainEnd(timeFrame.edtf);
  return due !== undefined && due < asOf && reports.every((report) => report.state !== 'completed');
}

/** No field says that a condition arose; a report of conduct shows that it did, and a restatement does not. */
function hasNoTrigger({ modifiers }: Commitment, state: StatusTerm): boolean {
  return modifiers?.includes('conditional') === true && (state === 'stated' || state === 'restated');
}
