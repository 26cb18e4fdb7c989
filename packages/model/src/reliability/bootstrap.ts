import { seededRandom } from './random.ts';

/** Ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 2000;
const seed = 20221207;
const tail = 0.025;

/**
 * A 95 % percentile interval by the bootstrap: the figure is computed for samples that are drawn with replacement. All runs
 * draw the same samples.
 *
 * @param sample the observations, sorted by the caller, because their order decides the draw
 * @param figure computes the figure of a sample; a sample whose figure is undefined is left out
 * @returns the interval; undefined if no drawn sample has a figure
 */
export function bootstrap<Item>(
  sample: readonly Item[],
  figure: (sample: readonly Item[]) => number | undefined,
): Interval | undefined {
  const random = seededRandom(seed);
  const drawOne = (): Item | undefined => sample[Math.floor(random() * sample.length)];
  const draw = (): Item[] => sample.map(drawOne).filter((item) => item !== undefined);
  const figures = Array.from({ length: resamples }, () => figure(draw()))
    .filter((value) => value !== undefined)
    .sort((one, other) => one - other);
  const low = figures[Math.floor(tail * (figures.length - 1))];
  const high = figures[Math.ceil((1 - tail) * (figures.length - 1))];
  return low === undefined || high === undefined ? undefined : { low, high };
}
