import type { FieldReadingLine } from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { type CodedValue, type Metric, masi, nominal } from './alpha.ts';
import { figureOf } from './figure.ts';
import { pairByKey } from './pairing.ts';

/** A field that readers code for each commitment. */
export type CodedField = Exclude<keyof FieldReadingLine, 'commitment' | 'remark'>;

/** A field with one value is compared as a name; a field with a list as a set. */
const metrics: Readonly<Record<CodedField, Metric<CodedValue>>> = {
  action: nominal,
  otherActions: masi,
  modifiers: masi,
  horizon: nominal,
  topics: masi,
  fora: masi,
  instruments: masi,
};

/** The coded fields, in the order of the codebook. */
export const codedFields = Object.keys(metrics) as readonly CodedField[];

/**
 * Agreement of two readings of the fields of commitments, by Krippendorff's α (codebook §8). The distance of two sets is
 * MASI (Passonneau 2006).
 *
 * @param first one reading, its lines in any order
 * @param second the other
 * @returns one figure for each field, rounded to four decimals; a field is left out if no commitment can be compared
 */
export function fieldReliabilityOf(
  first: readonly FieldReadingLine[],
  second: readonly FieldReadingLine[],
): Reliability[] {
  const pairs = pairByKey(first, second, ({ commitment }) => commitment);
  return codedFields.flatMap((field) => figureOf(field, pairs, (line) => setOf(line[field]), metrics[field]));
}

/** A value as a name, a list as its names in alphabetical order. */
function setOf(value: FieldReadingLine[CodedField]): string {
  return [value].flat().sort().join(' ');
}
