import { addMonths } from '../date/day.ts';
import { addDuration, parseDuration } from '../date/duration.ts';
import type { Commitment, Day, FreshnessTerm } from '../generated/authored.ts';

/**
 * Freshness (codebook §6): fresh under 12 months, ageing from 12 to 24, silent over 24; with a rhythm ageing after one
 * period and silent after two. The last day of a period still belongs to it.
 *
 * @param heard day on which the unit was last heard of
 * @param asOf day asked about
 * @param rhythm the stated repetition of the unit
 * @returns the freshness
 */
export function freshnessOf(heard: Day, asOf: Day, rhythm: Commitment['rhythm']): FreshnessTerm {
  const period = rhythm && parseDuration(rhythm.every);
  if (period) {
    if (asOf <= addDuration(heard, period)) return 'fresh';
    // Twice the period in one step: a short month between the two would otherwise cut days off.
    const twice = { months: period.months * 2, days: period.days * 2 };
    return asOf <= addDuration(heard, twice) ? 'ageing' : 'silent';
  }
  if (asOf < addMonths(heard, 12)) return 'fresh';
  return asOf <= addMonths(heard, 24) ? 'ageing' : 'silent';
}
