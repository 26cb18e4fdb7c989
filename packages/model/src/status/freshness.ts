import { addDays, addMonths } from '../date/day.ts';
import { addDuration, parseDuration } from '../date/duration.ts';
import type { Commitment, Day, FreshnessTerm } from '../generated/authored.ts';

/** The first days on which what was heard of a commitment is ageing, and silent. */
interface FreshnessDays {
  readonly ageing: Day;
  readonly silent: Day;
}

/**
 * When freshness changes (codebook §6): fresh under 12 months, ageing from 12 to 24, silent over 24; with a rhythm ageing
 * after one period and silent after two. The last day of a period still belongs to it.
 *
 * @param heard day on which the unit was last heard of
 * @param rhythm the stated repetition of the unit
 * @returns the first day of ageing and of silence
 */
export function freshnessDays(heard: Day, rhythm: Commitment['rhythm']): FreshnessDays {
  const period = rhythm && parseDuration(rhythm.every);
  if (!period) return { ageing: addMonths(heard, 12), silent: addDays(addMonths(heard, 24), 1) };
  // Twice the period in one step: a short month between the two would otherwise cut days off.
  const twice = { months: period.months * 2, days: period.days * 2 };
  return { ageing: addDays(addDuration(heard, period), 1), silent: addDays(addDuration(heard, twice), 1) };
}

/**
 * Freshness on a day.
 *
 * @param heard day on which the unit was last heard of
 * @param asOf day asked about
 * @param rhythm the stated repetition of the unit
 * @returns the freshness
 */
export function freshnessOf(heard: Day, asOf: Day, rhythm: Commitment['rhythm']): FreshnessTerm {
  const { ageing, silent } = freshnessDays(heard, rhythm);
  if (asOf < ageing) return 'fresh';
  return asOf < silent ? 'ageing' : 'silent';
}
