import { checkRecord, type RecordFinding, type Release } from '@digital-accords/validator';
import { isWithin } from '../pointer.ts';
import type { Report } from './messages.ts';

/** Rules that a stand-in elsewhere in the report cannot mislead: of a value by itself or by the registry, or of what is absent. */
const ofOneValue: ReadonlySet<string> = new Set([
  'contact-leaf',
  'day-in-future',
  'edtf',
  'leaf-reference',
  'quote-leaf',
  'quote-role',
  'quote-verbatim',
  'record-replaced',
  'reference',
  'reference-current',
  'text-characters',
  'text-contact',
  'text-formula',
  'text-markup',
  'update-date',
  'update-evidence',
]);

/**
 * Checks a report that may be half written.
 *
 * @param report the report, and the same with stand-ins for what is missing
 * @param against the registry
 * @returns what is wrong with it, what is missing included
 */
export async function judge(
  { record, filled, standIns, today, lang }: Report,
  against: Release,
): Promise<readonly RecordFinding[]> {
  const { findings } = await checkRecord(record, { against, today, lang });
  if (standIns.length === 0) return findings;
  const { findings: further } = await checkRecord(filled, { against, today, lang });
  const isKnown = ({ ruleId, pointer = '' }: RecordFinding): boolean =>
    !ofOneValue.has(ruleId) ||
    standIns.some((one) => isWithin(one, pointer) || isWithin(pointer, one)) ||
    findings.some((one) => one.ruleId === ruleId && one.pointer === pointer);
  return [...findings, ...further.filter((one) => !isKnown(one))];
}
