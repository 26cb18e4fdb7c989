import { parseDay } from '@digital-accords/model/date/day';
import { bounds, type EdtfProblem, parseEdtf } from '@digital-accords/model/date/edtf';
import { formatEdtf as modelFormatEdtf } from '@digital-accords/model/date/format';
import type { DateRange, Day, Edtf } from '../types.js';
import { type Language, languageOf } from './language.ts';

const problems: Readonly<Record<EdtfProblem['problem'], string>> = {
  'not-a-date': 'is not a date, as 2024, 2024-03, 2024-03-15 and 2024/2026 are',
  'no-such-day': 'names a day or month that does not exist',
  'interval-reversed': 'ends before it begins',
  'level-not-supported': 'is a date of a form that the registry does not use',
};

/**
 * The days between which a date lies.
 *
 * @param edtf a date as people write it, as in `2025-01` or `2024/2026`
 * @returns the date with its first and last possible day; an end that the date leaves open is absent
 * @throws RangeError if it cannot be read
 */
export function daysOf(edtf: Edtf): DateRange {
  const parsed = parseEdtf(`${edtf}`);
  if (!parsed.ok) throw new RangeError(`${JSON.stringify(edtf) ?? 'undefined'} ${problems[parsed.problem]}`);
  const { earliest, latest } = bounds(parsed.value);
  return { edtf, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/**
 * Order of dates: by last possible day, then by first; an end left open comes after all others, a beginning left open
 * before.
 *
 * @param a a date
 * @param b another
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 * @throws RangeError if either cannot be read
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [one, other] = [daysOf(a), daysOf(b)];
  return (
    compareText(one.latest ?? '~', other.latest ?? '~') ||
    compareText(one.earliest ?? '', other.earliest ?? '') ||
    compareText(a, b)
  );
}

/**
 * A date in words.
 *
 * @param edtf a date
 * @param language language of the reader
 * @throws RangeError if it cannot be read, or if there is no such language
 */
export function formatEdtf(edtf: Edtf, language: Language): string {
  daysOf(edtf);
  return modelFormatEdtf(edtf, languageOf(language));
}

/**
 * A day that was given from outside.
 *
 * @param day `YYYY-MM-DD`
 * @returns the same day
 * @throws RangeError if there is no such day
 */
export function dayOf(day: string): Day {
  if (typeof day !== 'string' || parseDay(day) === undefined) {
    throw new RangeError(`${JSON.stringify(day) ?? 'undefined'} is not a day (YYYY-MM-DD)`);
  }
  return day;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
