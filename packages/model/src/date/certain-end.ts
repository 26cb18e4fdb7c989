import type { Day, Edtf } from '../generated/authored.ts';
import { parseEdtf } from './edtf.ts';

/**
 * The day on which a period has certainly ended.
 *
 * @param edtf a date or an interval
 * @returns its last possible day; undefined if its end is open, unknown, approximate or uncertain (EDTF `~ ? %`), or if the
 *   date cannot be read
 */
export function certainEnd(edtf: Edtf): Day | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const end = parsed.value.kind === 'date' ? parsed.value.date : parsed.value.until;
  return typeof end === 'object' && end.qualification === 'certain' ? end.latest : undefined;
}
