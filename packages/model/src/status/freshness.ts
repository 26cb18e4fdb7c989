import { addMonths } from '../date/day.ts';
import { addDuration, parseDuration } from '../date/duration.ts';
import type { Commitment, Day, FreshnessTerm } from '../generated/authored.ts';
import { counts, type Dating, type StatusDays } from './dating.ts';

/**
 * The day from which freshness is counted (codebook §6): the latest possible day of the text, or of the last report that
 * carries a state.
 *
 * @param text dating of the text; it counts under the same two days as a report
 * @param reports the reports that count
 * @param days the day asked about and the day of knowledge
 * @returns the day; undefined where neither text nor report is dated and known by then
 */
export function lastReportedOf(text: Dating, reports: readonly Dating[], days: StatusDays): Day | undefined {
  const latest = [...(counts(text, days) ? [text] : []), ...reports].map((dating) => dating.latest);
  return latest
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/**
 * Freshness (codebook §6): fresh under 12 months, ageing from 12 to 24, silent over 24; with a rhythm ageing after one
 * period and silent after two. The last day of a period still belongs to it.
 *
 * @param lastReported day from which to count
 * @param asOf day asked about
 * @param rhythm the stated repetition of the unit
 * @returns the freshness
 */
export function freshnessOf(lastReported: Day, asOf: Day, rhythm: Commitment['rhythm']): FreshnessTerm {
  const period = rhythm && parseDuration(rhythm.every);
  if (period) {
    if (asOf <= addDuration(lastReported, period)) return 'fresh';
    // Twice the period in one step: a short month between the two would otherwise cut days off.
    const twice = { months: period.months * 2, days: period.days * 2 };
    return asOf <= addDuration(lastReported, twice) ? 'ageing' : 'silent';
  }
  if (asOf < addMonths(lastReported, 12)) return 'fresh';
  return asOf <= addMonths(lastReported, 24) ? 'ageing' : 'silent';
}
