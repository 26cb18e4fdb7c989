import type { Edtf } from '../generated/authored.ts';
import type { DateRange } from '../generated/published.ts';
import { bounds, parseEdtf } from './edtf.ts';

/**
 * A date with the days between which it lies.
 *
 * @param edtf a date as people write it
 * @returns the date, and its first and last possible day; a day that the date leaves open is absent, and both are for a
 *   date that cannot be read, which the validator reports
 */
export function rangeOf(edtf: Edtf): DateRange {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { edtf };
  const { earliest, latest } = bounds(parsed.value);
  return { edtf, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
