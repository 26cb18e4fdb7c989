import type { Param } from '../diagnostic/diagnostic.ts';
import { afterFirst } from '../diagnostic/render.ts';
import type { Breach } from './breach.ts';

/** The place of a value, even if the value is missing. */
interface Place {
  readonly type: unknown;
  readonly holder: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** The other language of a text in two languages. */
const otherLanguage: Readonly<Record<string, string>> = { ja: 'en', en: 'ja' };

/**
 * A stand-in for a value that is wrong or missing, so that the rest of its record can be checked. A text takes the text of
 * the other language; a day that no calendar has becomes the last day of its month; an unknown term of an update, on which
 * nothing else depends, becomes the first term.
 *
 * @param breach what is wrong
 * @param place the type of the record, the object that holds the value or lacks it, and its key
 * @returns the stand-in; undefined if there is none
 */
export function standIn({ messageId, params }: Breach, { type, holder, key }: Place): string | undefined {
  const lent = holder[otherLanguage[key] ?? ''];
  if (typeof lent === 'string') return lent;
  const value = holder[key];
  if ((messageId === 'no-such-day' || messageId === 'day-form') && typeof value === 'string') return dayIn(value);
  return messageId === 'not-a-term' && type === 'update' ? firstTerm(params['terms']) : undefined;
}

function firstTerm(terms: Param | undefined): string | undefined {
  const [first] = Array.isArray(terms) ? terms : [];
  return typeof first === 'object' && 'term' in first ? afterFirst(first.term, '/') : undefined;
}

/** A day of the calendar in the month that a text names. */
function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const inYear = Math.min(Math.max(Number(month), 1), 12);
  const last = new Date(Date.UTC(Number(year), inYear, 0)).getUTCDate();
  const inMonth = Math.min(Math.max(Number(day), 1), last);
  return [year, inYear, inMonth].map((part) => String(part).padStart(2, '0')).join('-');
}
