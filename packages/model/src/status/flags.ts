import { certainEnd } from '../date/certain-end.ts';
import type { Commitment, Day, Edtf, FlagTerm, StatusTerm } from '../generated/authored.ts';
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
  const due = dueOf(commitment);
  if (due !== undefined && isPastDue(due, reports, asOf)) flags.push('past-due');
  if (hasNoTrigger(commitment, state)) flags.push('no-trigger-on-record');
  return flags;
}

/**
 * Whether a due date has passed without a completion.
 *
 * @param due the due date
 * @param reports the reports that count
 * @param asOf the day asked about
 */
export function isPastDue(due: Edtf, reports: readonly Report[], asOf: Day): boolean {
  const end = certainEnd(due);
  return end !== undefined && end < asOf && reports.every((report) => report.state !== 'completed');
}

/** An ongoing unit has none: no completion could ever be registered for it. */
function dueOf({ horizon, timeFrame }: Commitment): Edtf | undefined {
  return horizon !== 'ongoing' && timeFrame?.basis === 'own' ? timeFrame.edtf : undefined;
}

/** No field says that a condition arose; a report of conduct shows that it did, and a restatement does not. */
function hasNoTrigger({ modifiers }: Commitment, state: StatusTerm): boolean {
  return modifiers?.includes('conditional') === true && (state === 'stated' || state === 'restated');
}
