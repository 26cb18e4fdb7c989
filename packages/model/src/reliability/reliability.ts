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
 * - `strength`: the set of levels in the leaf, nominal, over the leaves in which both readings found a unit. Nominal,
 *   since strength is no grade (codebook §4); a set, since readers who cut a leaf differently have no first unit in
 *   common, and how often a leaf is cut is measured by `units` already.
 *
 * @param first one reading, its lines in any order
 * @param second the other
 * @returns one figure a measure, rounded to four decimals; a measure without any leaf to compare is left out
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
