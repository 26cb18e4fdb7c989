import type { Dispute, FieldDispute, FieldReadingLine, ReadingLine, ReadingUnit } from '../generated/authored.ts';
import { type CodedField, codedFields } from './field-reliability.ts';
import { pairByKey, type ReadPair } from './pairing.ts';

/** A difference between two readings, in the words of a dispute that is not settled yet. */
export type OpenDispute = Pick<Dispute, 'leaf' | 'about' | 'first' | 'second'>;

/** The same of two readings of fields. */
export type OpenFieldDispute = Pick<FieldDispute, 'commitment' | 'field' | 'first' | 'second'>;

/**
 * The differences of two readings that a coding report must list (codebook §8).
 *
 * What follows from a difference is not listed beside it: where roles differ, units are not compared; where the numbers
 * of units differ, neither predicates nor strength are. Units are compared in the order in which the readers wrote them.
 *
 * @param first one reading
 * @param second the other
 * @returns the differences of the leaves that both coded, leaf by leaf in the order of the first reading
 */
export function disputesOf(first: readonly ReadingLine[], second: readonly ReadingLine[]): OpenDispute[] {
  return pairByKey(first, second, ({ leaf }) => leaf).flatMap(differencesOf);
}

/**
 * The differences of two readings of fields that a coding report must list (codebook §8). The first topic is the most
 * important, so that the order of topics counts; the other lists are sets.
 *
 * @param first one reading
 * @param second the other
 * @returns the differences of the commitments that both coded, in the order of the first reading
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
