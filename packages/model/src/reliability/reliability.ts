import type { ReadingLine } from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { alpha, type CodedValue, interval, type Metric, nominal } from './alpha.ts';
import { bootstrap } from './bootstrap.ts';
import { pairLeaves, type ReadPair } from './pairing.ts';

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
  const pairs = pairLeaves(first, second).sort((one, other) => (one.first.leaf < other.first.leaf ? -1 : 1));
  const withUnits = pairs.filter((pair) => pair.first.units.length > 0 && pair.second.units.length > 0);
  return [
    ...figureOf('role', pairs, ({ role }) => role, nominal),
    ...figureOf('strength', withUnits, levelsOf, nominal),
    ...figureOf('units', pairs, ({ units }) => units.length, interval),
  ];
}

function figureOf<Value extends CodedValue>(
  measure: Reliability['measure'],
  pairs: readonly ReadPair[],
  codeOf: (line: ReadingLine) => Value,
  metric: Metric<Value>,
): Reliability[] {
  if (pairs.length === 0) return [];
  const values = pairs.map(({ first, second }) => [codeOf(first), codeOf(second)]);
  const agreed = values.filter(([one, other]) => one === other).length;
  const point = alpha(values, metric);
  const ends = point === undefined ? undefined : bootstrap(values, (sample) => alpha(sample, metric));
  return [
    {
      measure,
      leaves: pairs.length,
      agreement: round(agreed / pairs.length),
      ...(point !== undefined && { alpha: round(point) }),
      ...(ends && { low: round(ends.low), high: round(ends.high) }),
    },
  ];
}

function levelsOf({ units }: ReadingLine): string {
  return [...new Set(units.map(({ strength }) => strength))].sort().join(' ');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
