import type { ReadingLine } from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { interval, nominal } from './alpha.ts';
import { figureOf } from './figure.ts';
import { pairByKey } from './pairing.ts';

/**
 * Agreement of two readings of one document, by Krippendorff's α over the leaves that both coded (codebook §8).
 *
 * - `role`: nominal.
 * - `units`: number of units in the leaf, interval. A leaf without units counts as 0.
 * - `strength`: the set of levels in the leaf, over the leaves in which both readings found a unit. It is nominal, because
 *   strength is not a grade (codebook §4). It is a set, because two readers who divide a leaf differently have no first
 *   unit in common; `units` already measures how they divide it.
 *
 * @param first one reading, its lines in any order
 * @param second the other
 * @returns one figure for each measure, rounded to four decimals; a measure is left out if no leaf can be compared
 */
export function reliabilityOf(first: readonly ReadingLine[], second: readonly ReadingLine[]): Reliability[] {
  const pairs = pairByKey(first, second, ({ leaf }) => leaf);
  const withUnits = pairs.filter((pair) => pair.first.units.length > 0 && pair.second.units.length > 0);
  return [
    ...figureOf('role', pairs, ({ role }) => role, nominal),
    ...figureOf('strength', withUnits, levelsOf, nominal),
    ...figureOf('units', pairs, ({ units }) => units.length, interval),
  ];
}

function levelsOf({ units }: ReadingLine): string {
  return [...new Set(units.map(({ strength }) => strength))].sort().join(' ');
}
