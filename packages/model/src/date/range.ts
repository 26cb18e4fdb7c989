import type { Edtf } from '../generated/authored.ts';
import type { DateRange } from '../generated/published.ts';
import { bounds, parseEdtf } from './edtf.ts';

/**
 * A date with the days between which it lies.
 *
 * @param edtf a date as people write it
 * @returns the date with its first and last possible day. If the date leaves a day open, that day is absent; if the date
 *   cannot be read, both are absent (the validator reports such a date)
 */
export function rangeOf(edtf: Edtf): DateRange {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { edtf };
  const { earliest, latest } = bounds(parsed.value);
  return { edtf, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
