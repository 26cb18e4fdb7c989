import type { Reliability } from '../generated/published.ts';
import { alpha, type CodedValue, type Metric } from './alpha.ts';
import { bootstrap } from './bootstrap.ts';
import type { ReadPair } from './pairing.ts';

/**
 * The figure of one measure.
 *
 * @param measure what is compared
 * @param pairs what both readers coded, in any order
 * @param codeOf the value that a reader gave
 * @param metric difference of two values
 * @returns the figure, rounded to four decimals, in a list; an empty list if there are no pairs
 */
export function figureOf<Line, Value extends CodedValue>(
  measure: Reliability['measure'],
  pairs: readonly ReadPair<Line>[],
  codeOf: (line: Line) => Value,
  metric: Metric<Value>,
): Reliability[] {
  if (pairs.length === 0) return [];
  // The bootstrap draws by position. Sorting makes the result independent of the order of input.
  const sorted = [...pairs].sort((one, other) => (one.key < other.key ? -1 : 1));
  const values = sorted.map(({ first, second }) => [codeOf(first), codeOf(second)]);
  const agreed = values.filter(([one, other]) => one === other).length;
  const point = alpha(values, metric);
  const ends = point === undefined ? undefined : bootstrap(values, (sample) => alpha(sample, metric));
  return [
    {
      measure,
      compared: pairs.length,
      agreement: round(agreed / pairs.length),
      ...(point !== undefined && { alpha: round(point) }),
      ...(ends && { low: round(ends.low), high: round(ends.high) }),
    },
  ];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
