import type { Edtf } from '../generated/authored.ts';
import { type EdtfDate, type EdtfEnd, parseEdtf } from './edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Writes a date for people.
 *
 * @param text EDTF
 * @param language language of the reader
 * @returns the date in words; the text itself if it is not a date
 */
export function formatEdtf(text: Edtf, language: 'ja' | 'en'): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return text;
  const { value } = parsed;
  return value.kind === 'date' ? say(value.date, language) : sayInterval(value.from, value.until, language);
}

function sayInterval(from: EdtfEnd, until: EdtfEnd, language: 'ja' | 'en'): string {
  if (typeof from === 'object' && typeof until === 'object') {
    const [first, last] = sayOnce(from, until, language);
    return language === 'ja' ? `${first}から${last}まで` : `${first} to ${last}`;
  }
  const [start, end] = [from, until].map((one) => (typeof one === 'object' ? say(one, language) : undefined));
  if (start) return language === 'ja' ? `${start}から` : `from ${start}`;
  return language === 'ja' ? `${end}まで` : `by ${end}`;
}

/** Both ends of an interval; a year and month that they share are said once: first in Japanese, last in English. */
function sayOnce(from: EdtfDate, until: EdtfDate, language: 'ja' | 'en'): readonly [string, string] {
  const [start, end] = [say(from, language), say(until, language)];
  const isPlain = [from, until].every(
    ({ year, month = 'XX', day = '', qualification }) =>
      qualification === 'certain' && !`${year}${month}${day}`.includes('X'),
  );
  const isWithinMonth = from.month === until.month;
  if (!isPlain || from.year !== until.year || (isWithinMonth && !(from.day && until.day))) return [start, end];
  const shared = say({ ...from, month: isWithinMonth ? from.month : undefined, day: undefined }, language);
  return language === 'ja' ? [start, end.slice(shared.length)] : [start.slice(0, -shared.length).trimEnd(), end];
}

function say(date: EdtfDate, language: 'ja' | 'en'): string {
  const plain = language === 'ja' ? sayJapanese(date) : sayEnglish(date);
  switch (date.qualification) {
    case 'certain':
      return plain;
    case 'approximate':
      return language === 'ja' ? `${plain}頃` : `around ${plain}`;
    case 'uncertain':
      return language === 'ja' ? `${plain}（不確か）` : `${plain} (uncertain)`;
    case 'uncertain-and-approximate':
      return language === 'ja' ? `${plain}頃（不確か）` : `around ${plain} (uncertain)`;
  }
}

/** A decade is written by its first year, a century by its first and last, since “2000s” is a decade as well. A month or day with unspecified digits is left out. */
function sayJapanese({ year, month, day }: EdtfDate): string {
  const years =
    century(year, '～', '年') ?? (year.includes('X') ? `${year.replace('X', '0')}年代` : `${Number(year)}年`);
  const months = month === undefined || month === 'XX' ? '' : `${Number(month)}月`;
  const days = day === undefined || day === 'XX' ? '' : `${Number(day)}日`;
  return `${years}${months}${days}`;
}

function sayEnglish({ year, month, day }: EdtfDate): string {
  const years = century(year, '–', '') ?? (year.includes('X') ? `${year.replace('X', '0')}s` : String(Number(year)));
  const months = month === undefined || month === 'XX' ? '' : `${MONTHS[Number(month) - 1]} `;
  const days = day === undefined || day === 'XX' ? '' : `${Number(day)} `;
  return `${days}${months}${years}`;
}

function century(year: string, dash: string, end: string): string | undefined {
  return year.endsWith('XX') ? `${year.replaceAll('X', '0')}${dash}${year.replaceAll('X', '9')}${end}` : undefined;
}
