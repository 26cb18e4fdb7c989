import type { Day } from '../generated/authored.ts';

/** Year, month and day of the proleptic Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1–12) in a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/**
 * Reads a day of the calendar.
 *
 * @param text `YYYY-MM-DD` (ISO 8601)
 * @returns the day; undefined if the text is malformed or no calendar has the day
 */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? text : undefined;
}

/** Hours by which the time zone furthest ahead (Kiribati) is ahead of UTC. */
const FURTHEST_AHEAD = 14;

/**
 * The latest calendar day that has begun anywhere. A later day is in the future everywhere, whatever the time zone of the
 * machine.
 *
 * @param now a moment
 * @returns the day at UTC+14
 */
export function latestDay(now: Date): Day {
  return new Date(now.getTime() + FURTHEST_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay({ year, month, day }: CalendarDay): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a day that {@link parseDay} accepted. */
export function partsOf(day: Day): CalendarDay {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * Moves a day by whole months. If the month is too short to have the day, the result is its last day.
 *
 * @param day a day
 * @param months number of months, negative to go back
 * @returns the day that is `months` later
 */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return formatDay({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}

/**
 * Moves a day by whole days.
 *
 * @param day a day
 * @param days number of days, negative to go back
 * @returns the day that is `days` later
 */
export function addDays(day: Day, days: number): Day {
  let { year, month, day: rest } = partsOf(day);
  rest += days;
  while (rest < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    rest += daysInMonth(year, month);
  }
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return formatDay({ year, month, day: rest });
}
