import type { Day } from '../generated/authored.ts';
import { daysInMonth, formatDay } from './day.ts';

/** How certain a source is of a date: uncertain `?`, approximate `~`, both `%` (ISO 8601-2, level 1). */
export type Qualification = 'certain' | 'uncertain' | 'approximate' | 'uncertain-and-approximate';

/** One date with the days it may mean. */
export interface EdtfDate {
  /** The year as written, `X` for unspecified digits. */
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly qualification: Qualification;
  readonly earliest: Day;
  readonly latest: Day;
}

/** End of an interval: a date, open (`..`), or unknown (empty). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A date or an interval. */
export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfEnd; readonly until: EdtfEnd };

/** Why the registry cannot use a text as a date, and the character at which reading fails. */
export interface EdtfProblem {
  readonly ok: false;
  readonly problem: 'not-a-date' | 'no-such-day' | 'interval-reversed' | 'level-not-supported';
  /** UTF-16 code units from the start of the text. */
  readonly at: number;
}

/** A date that was read, or why it was not. */
export type EdtfResult = { readonly ok: true; readonly value: EdtfValue } | EdtfProblem;

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const QUALIFICATIONS: Readonly<Record<string, Qualification>> = {
  '': 'certain',
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-and-approximate',
};

/** Records share many dates, so each date is parsed once. The bound keeps a stream of records from filling memory. */
const known = new Map<string, EdtfResult>();
const MOST_KNOWN = 1000;

/**
 * Reads a date of the Extended Date/Time Format (ISO 8601-2:2019). It reads level 0 without times and, of level 1, the
 * qualification of a whole date, unspecified digits from the right, and open or unknown ends of an interval.
 *
 * @param text the date as authored
 * @returns the date, or the problem and its place
 */
export function parseEdtf(text: string): EdtfResult {
  const before = known.get(text);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const result = read(text);
  known.set(text, result);
  return result;
}

function read(text: string): EdtfResult {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text, 0);
    return 'ok' in date ? date : { ok: true, value: { kind: 'date', date } };
  }
  const from = parseEnd(text.slice(0, slash), 0);
  if (typeof from === 'object' && 'ok' in from) return from;
  const until = parseEnd(text.slice(slash + 1), slash + 1);
  if (typeof until === 'object' && 'ok' in until) return until;
  // An interval of which neither end is known says nothing.
  if (typeof from === 'string' && typeof until === 'string')
    return { ok: false, problem: text === '/' ? 'not-a-date' : 'level-not-supported', at: 0 };
  if (typeof from === 'object' && typeof until === 'object' && from.earliest > until.latest) {
    return { ok: false, problem: 'interval-reversed', at: slash };
  }
  return { ok: true, value: { kind: 'interval', from, until } };
}

/**
 * The days that a date may mean.
 *
 * @param value a date or interval
 * @returns first and last possible day; each is undefined if that end is open or unknown
 */
export function bounds(value: EdtfValue): { readonly earliest: Day | undefined; readonly latest: Day | undefined } {
  if (value.kind === 'date') return { earliest: value.date.earliest, latest: value.date.latest };
  const { from, until } = value;
  return {
    earliest: typeof from === 'object' ? from.earliest : undefined,
    latest: typeof until === 'object' ? until.latest : undefined,
  };
}

function parseEnd(text: string, at: number): EdtfEnd | EdtfProblem {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseDate(text, at);
}

function parseDate(text: string, at: number): EdtfDate | EdtfProblem {
  const match = DATE.exec(text);
  if (!match) return { ok: false, problem: isHigherLevel(text) ? 'level-not-supported' : 'not-a-date', at };
  const [, year = '', month, day, sign = ''] = match;
  const wider = year.endsWith('X') ? month : month === 'XX' && day !== 'XX' ? day : undefined;
  const partlyUnspecified = /X/.test(text) && sign !== '';
  if (wider !== undefined || partlyUnspecified) return { ok: false, problem: 'level-not-supported', at };
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  const [low, high] = month === undefined || month === 'XX' ? [1, 12] : [Number(month), Number(month)];
  if (low >= 21 && low <= 41) return { ok: false, problem: 'level-not-supported', at };
  const known = day === undefined || day === 'XX' ? undefined : Number(day);
  const longest = daysInMonth(last, high);
  if (longest === 0 || (known !== undefined && (known < 1 || known > longest)))
    return { ok: false, problem: 'no-such-day', at };
  return {
    year,
    month,
    day,
    qualification: QUALIFICATIONS[sign] ?? 'certain',
    earliest: formatDay({ year: first, month: low, day: known ?? 1 }),
    latest: formatDay({ year: last, month: high, day: known ?? longest }),
  };
}

/** A year before Christ, and digits that are unspecified anywhere. */
const OTHER_DIGITS = /^-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?$/;

/**
 * Whether a text looks like EDTF that the registry does not use: times, seasons, sets, long and negative years, qualified
 * parts, unspecified digits that are not the last ones.
 */
function isHigherLevel(text: string): boolean {
  if (OTHER_DIGITS.test(text)) return /^-|X/.test(text);
  return /^[YE\d.,:{}[\]SWTZX?~%+-]+$/.test(text) && /[YT{}[\]]|[?~%]-|^[?~%]|-[?~%]|S\d/.test(text);
}
