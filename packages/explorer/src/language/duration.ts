import type { Day } from '@digital-accords/data';
import { counted } from './counted.ts';
import type { Language } from './language.ts';

/**
 * Time between two days in words, in full years and months.
 *
 * @param from the earlier day
 * @param until the later day
 * @param lang language of the reader
 * @returns nothing if it is less than a month
 */
export function timeBetween(from: Day, until: Day, lang: Language): string | undefined {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = until.split('-').map(Number);
  const months = (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0);
  if (months < 1) return undefined;
  return lang === 'ja' ? japanese(Math.floor(months / 12), months % 12) : english(Math.floor(months / 12), months % 12);
}

function japanese(years: number, months: number): string {
  return `${years > 0 ? `${years}年` : ''}${months > 0 ? `${months}か月` : ''}`;
}

function english(years: number, months: number): string {
  return [years > 0 && counted(years, 'year'), months > 0 && counted(months, 'month')].filter(Boolean).join(' and ');
}
