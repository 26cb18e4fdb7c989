import type { AttestationTerm } from '../generated/published.ts';
import type { StatusDays } from './dating.ts';
import type { Report } from './reports.ts';

/**
 * By whose word the reports hold that are counted in a status (codebook §6).
 *
 * @param counted the reports that count on the days; those that move no state say nothing of it
 * @param days evidence that was published after the day of knowledge is left out
 * @returns the term; undefined if no evidence speaks of the state
 */
export function attestationOf(
  counted: readonly Report[],
  { knownAt }: Pick<StatusDays, 'knownAt'>,
): AttestationTerm | undefined {
  const voices = counted.filter(({ state }) => state !== 'none').flatMap((report) => report.voices);
  const origins = new Set(voices.filter(({ published }) => published <= knownAt).map(({ origin }) => origin));
  const byParties = origins.has('joint-text') || origins.has('party');
  if (origins.has('independent')) return byParties ? 'both' : 'independent';
  if (origins.has('third-party')) return 'interested';
  return byParties ? 'parties' : undefined;
}
