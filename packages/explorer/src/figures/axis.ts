import { agreements, type Day, registry } from '@digital-accords/data';

const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000;

const first = Object.values(agreements)
  .map(({ derived }) => derived.date.earliest)
  .filter((day) => day !== undefined)
  .sort()[0];
const end = dayNumber(registry.derived.asOf);
const start = first === undefined ? end - 365 : dayNumber(first);
const marginAtStart = 4.5;
const marginAtEnd = 2.5;

/**
 * Place of a day on the one time axis of all figures: from the first agreement to the as-of day.
 *
 * @param day the day; days outside the axis stand at its ends
 * @returns per cent of the width
 */
export function placeOf(day: Day): number {
  const along = (dayNumber(day) - start) / (end - start);
  const place = marginAtStart + Math.min(1, Math.max(0, along)) * (100 - marginAtStart - marginAtEnd);
  return Math.round(place * 100) / 100;
}

/** The years that begin on the axis, each with its place. */
export const years: readonly { readonly year: number; readonly place: number }[] = yearsOfAxis();

function yearsOfAxis(): { year: number; place: number }[] {
  const from = new Date(start * 86_400_000).getUTCFullYear() + 1;
  const until = new Date(end * 86_400_000).getUTCFullYear();
  return Array.from({ length: until - from + 1 }, (_, at) => ({
    year: from + at,
    place: placeOf(`${from + at}-01-01`),
  }));
}
