import type { Day, Duration } from '../generated/authored.ts';
import { addDays, addMonths } from './day.ts';

/** A duration of whole months and days; a year is twelve months, a week seven days. */
export interface CalendarDuration {
  readonly months: number;
  readonly days: number;
}

/**
 * Reads an ISO 8601 duration of whole years, months, weeks and days.
 *
 * @param text such as `P1Y` or `P3M`
 * @returns the duration; undefined if the text is not such a duration, or if its length is zero
 */
export function parseDuration(text: Duration): CalendarDuration | undefined {
  const match = /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?$/.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 0));
  const duration = { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) };
  return duration.months + duration.days > 0 ? duration : undefined;
}

/**
 * Moves a day by a duration, months first.
 *
 * @param day a day
 * @param duration a duration
 * @returns the day that is `duration` later
 */
export function addDuration(day: Day, { months, days }: CalendarDuration): Day {
  return addDays(addMonths(day, months), days);
}
