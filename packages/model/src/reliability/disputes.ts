import type { Dispute, FieldDispute, FieldReadingLine, ReadingLine, ReadingUnit } from '../generated/authored.ts';
import { type CodedField, codedFields } from './field-reliability.ts';
import { pairByKey, type ReadPair } from './pairing.ts';

/** A difference between two readings, in the form of a dispute that is not settled yet. */
export type OpenDispute = Pick<Dispute, 'leaf' | 'about' | 'first' | 'second'>;

/** The same of two readings of fields. */
export type OpenFieldDispute = Pick<FieldDispute, 'commitment' | 'field' | 'first' | 'second'>;

/**
 * The differences of two readings that a coding report must list (codebook §8).
 *
 * Differences that follow from another difference are not listed. If roles differ, units are not compared. If the numbers
 * of units differ, predicates and strength are not compared. Units are compared in the order of each reading.
 *
 * @param first one reading
 * @param second the other
 * @returns the differences between leaves that both readings coded, in the order of the first reading
 */
export function disputesOf(first: readonly ReadingLine[], second: readonly ReadingLine[]): OpenDispute[] {
  return pairByKey(first, second, ({ leaf }) => leaf).flatMap(differencesOf);
}

/**
 * The differences of two readings of fields that a coding report must list (codebook §8). The order of topics matters,
 * because the first topic is the main one; all other lists are compared as sets.
 *
 * @param first one reading
 * @param second the other
 * @returns the differences between commitments that both readings coded, in the order of the first reading
 */
export function fieldDisputesOf(
  first: readonly FieldReadingLine[],
  second: readonly FieldReadingLine[],
): OpenFieldDispute[] {
  return pairByKey(first, second, ({ commitment }) => commitment).flatMap((pair) =>
    codedFields.flatMap((field) => {
      const [one, other] = [sayField(pair.first, field), sayField(pair.second, field)];
      return one === other ? [] : [{ commitment: pair.key, field, first: one, second: other }];
    }),
  );
}

function sayField(line: FieldReadingLine, field: CodedField): string {
  const values = [line[field]].flat();
  return (field === 'topics' ? values : values.sort()).join(', ') || '–';
}

function differencesOf({ first, second }: ReadPair<ReadingLine>): OpenDispute[] {
  const compare = (about: Dispute['about'], say: (line: ReadingLine) => string): OpenDispute[] => {
    const [one, other] = [say(first), say(second)];
    return one === other ? [] : [{ leaf: first.leaf, about, first: one, second: other }];
  };
  const role = compare('role', (line) => line.role);
  if (role.length > 0) return role;
  const units = compare('units', (line) => String(line.units.length));
  if (units.length > 0) return units;
  return [
    ...compare('predicates', (line) => unitwise(line, ({ predicates }) => predicates.join(' > '))),
    ...compare('strength', (line) => unitwise(line, ({ strength }) => strength)),
  ];
}

function unitwise({ units }: ReadingLine, say: (unit: ReadingUnit) => string): string {
  return units.map(say).join('; ');
}
