import type { Dispute, ReadingLine, ReadingUnit } from '../generated/authored.ts';
import { pairLeaves, type ReadPair } from './pairing.ts';

/** A difference between two readings, in the words of a dispute that is not settled yet. */
export type OpenDispute = Pick<Dispute, 'leaf' | 'about' | 'first' | 'second'>;

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
  return pairLeaves(first, second).flatMap(differencesOf);
}

function differencesOf({ first, second }: ReadPair): OpenDispute[] {
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
