import { bounds, parseEdtf } from '../date/edtf.ts';
import type { Day, Edtf, RecordId } from '../generated/authored.ts';

/** The possible days of a date. What a record leaves open, or does not say, is undefined. */
export interface DateSpan {
  readonly date: Edtf | undefined;
  /** Earliest possible day. */
  readonly earliest: Day | undefined;
  /** Latest possible day. */
  readonly latest: Day | undefined;
}

/** When something was, and the day by which it was public. */
export interface Dating extends DateSpan {
  readonly published: Day | undefined;
}

/** The two days of which status is a function (codebook §6). */
export interface StatusDays {
  /** The day asked about. */
  readonly asOf: Day;
  /** The day of knowledge. */
  readonly knownAt: Day;
}

/**
 * The possible days of a date.
 *
 * @param date EDTF, or undefined where no record states one
 * @returns its bounds; both undefined for a date that cannot be read, which the validator reports
 */
export function spanOf(date: Edtf | undefined): DateSpan {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (!parsed?.ok) return { date, earliest: undefined, latest: undefined };
  const { earliest, latest } = bounds(parsed.value);
  return { date, earliest, latest };
}

/**
 * Whether something counts as of one day and as known on another (codebook §6).
 *
 * @param dating when it was
 * @param days the day asked about and the day of knowledge
 * @returns true if its latest possible day is not after the first and it was public by the second
 */
export function counts(dating: Dating, days: StatusDays): boolean {
  if (dating.latest === undefined || dating.published === undefined) return false;
  return dating.latest <= days.asOf && dating.published <= days.knownAt;
}

// Days are compared as text: a day begins with a digit, which sorts between these two.
const beforeAllDays = '';
const afterAllDays = '~';

/**
 * Order of reports (codebook §6): latest possible day, earliest possible day, day of publication, id. What has no latest
 * day comes last; what has no earliest day comes before what has one.
 *
 * @returns negative, zero or positive, as Array.prototype.sort wants it
 */
export function compareDatings(a: Dating & { id: RecordId }, b: Dating & { id: RecordId }): number {
  return (
    compareText(a.latest ?? afterAllDays, b.latest ?? afterAllDays) ||
    compareText(a.earliest ?? beforeAllDays, b.earliest ?? beforeAllDays) ||
    compareText(a.published ?? afterAllDays, b.published ?? afterAllDays) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
