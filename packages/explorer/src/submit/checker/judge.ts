import type { RecordFinding, Release } from '@digital-accords/validator';
import type { CheckUpdate } from '@digital-accords/validator/update/en';
import { changed, type Draft } from '../field.ts';
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
 * Checks a report that may be half written. While a field is empty or wrong by the schema, no rule is asked; so it is checked
 * once more with something in the place of each such field.
 *
 * @param report the report
 * @param against the registry
 * @param checkUpdate the check of a report that is written in full
 * @returns what is wrong with it, what is missing included
 */
export async function judge(
  { record, standIns, today }: Report,
  against: Release,
  checkUpdate: CheckUpdate,
): Promise<readonly RecordFinding[]> {
  const { findings } = await checkUpdate(record, { against, today });
  const replaced = findings.flatMap(({ ruleId, pointer = '' }) =>
    ruleId === 'schema' && standIns[pointer] !== undefined ? [pointer] : [],
  );
  if (replaced.length === 0) return findings;
  const filled = replaced.reduce<Draft>(
    (value, pointer) => changed(value, pointer.split('/').slice(1), standIns[pointer]),
    record,
  );
  const { findings: further } = await checkUpdate(filled, { against, today });
  const isKnown = ({ ruleId, pointer = '' }: RecordFinding): boolean =>
    !ofOneValue.has(ruleId) ||
    replaced.some((one) => isWithin(one, pointer) || isWithin(pointer, one)) ||
    findings.some((one) => one.ruleId === ruleId && one.pointer === pointer);
  return [...findings, ...further.filter((one) => !isKnown(one))];
}
