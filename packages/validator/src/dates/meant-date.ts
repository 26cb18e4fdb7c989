import { parseDay } from '@digital-accords/model';

/** Eras of Japan since its calendar is the Gregorian one: the year before the first, and the first and last day. */
const eras = [
  { names: ['明治', 'M'], before: 1867, first: '1873-01-01', last: '1912-07-30' },
  { names: ['大正', 'T'], before: 1911, first: '1912-07-30', last: '1926-12-25' },
  { names: ['昭和', 'S'], before: 1925, first: '1926-12-25', last: '1989-01-07' },
  { names: ['平成', 'H'], before: 1988, first: '1989-01-08', last: '2019-04-30' },
  { names: ['令和', 'R'], before: 2018, first: '2019-05-01', last: '9999-12-31' },
];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 2026/11/23, 2026.11, 2026年11月23日（月）, 令和8年11月23日, R8.11.23: without blanks, in half-width forms. */
const numeric =
  /^(?:(?<era>明治|大正|昭和|平成|令和|[MTSHR])(?<ofEra>元|\d{1,2})|(?<year>\d{4}))(?:年|[./-](?=\d))(?:(?<month>\d{1,2})(?:月|[./-](?=\d)|$)(?:(?<day>\d{1,2})日?)?)?(?:\([月火水木金土日](?:曜日?)?\))?$/;

/** 23 November 2026, November 23, 2026, Nov. 2026: without blanks. */
const english =
  /^(?<before>\d{1,2})?(?:st|nd|rd|th)?(?<month>[A-Za-z]{3,9})\.?(?<after>\d{1,2}(?=,))?,?(?<year>\d{4})$/;

const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/**
 * The date that a text in another form writes: with strokes, points or signs, in full-width forms or kanji, in years of an
 * era, or in English. A form that countries read in several ways, as 03/04/2026, says nothing.
 *
 * @param text any text
 * @returns EDTF: a day, month or year, or an interval of two of them; undefined if the text writes no date that exists
 */
export function meantDate(text: string): string | undefined {
  const [from = '', until, ...more] = plain(text)
    .replace(/まで$/, '')
    .split(/~|から|[–—]/);
  const begins = oneDate(from);
  if (until === undefined) return begins;
  const ends = oneDate(until);
  return begins === undefined || ends === undefined || more.length > 0 ? undefined : `${begins}/${ends}`;
}

/**
 * The day that a text in another form writes.
 *
 * @param text any text
 * @returns `YYYY-MM-DD`; undefined if the text writes no day that exists
 */
export function meantDay(text: string): string | undefined {
  const date = meantDate(text);
  return date === undefined ? undefined : parseDay(date);
}

function oneDate(text: string): string | undefined {
  const { era, ofEra, year, month, day } = (numeric.exec(text) ?? compact.exec(text))?.groups ?? {};
  if (era !== undefined) return inEra(era, ofEra === '元' ? 1 : Number(ofEra), month, day);
  if (year !== undefined) return dateOf(year, month, day);
  const { before, month: name = '', after, year: last } = english.exec(text)?.groups ?? {};
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (last === undefined || number === 0 || !isMonth(name, number)) return undefined;
  return dateOf(last, String(number), before ?? after);
}

function isMonth(name: string, number: number): boolean {
  const full = new Date(Date.UTC(2000, number - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return name.length === 3 || name.toLowerCase() === 'sept' || name.toLowerCase() === full.toLowerCase();
}

/** A date outside its era is no certain one: 平成35年 was written before 平成 ended. */
function inEra(name: string, ofEra: number, month?: string, day?: string): string | undefined {
  const era = eras.find(({ names }) => names.includes(name));
  const date = era && ofEra > 0 ? dateOf(String(era.before + ofEra), month, day) : undefined;
  if (!era || date === undefined) return undefined;
  return date >= era.first.slice(0, date.length) && date <= era.last.slice(0, date.length) ? date : undefined;
}

function dateOf(year: string, month?: string, day?: string): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const [inYear = 1, inMonth = 1] = parts.slice(1).map(Number);
  const exists = parseDay([year, ...[inYear, inMonth].map((part) => String(part).padStart(2, '0'))].join('-'));
  return exists === undefined ? undefined : parts.join('-');
}

/** Half-width forms without blanks, kanji for numbers as digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[〇一二三四五六七八九十]+(?=[年月日])/gu, (run) => digits(run))
    .replaceAll('〜', '~');
}

function digits(kanji: string): string {
  const [tens, ones] = kanji.split('十');
  const value = (run: string) => [...run].map((one) => '〇一二三四五六七八九'.indexOf(one)).join('');
  return ones === undefined ? value(kanji) : `${value(tens ?? '') || '1'}${value(ones) || '0'}`;
}
