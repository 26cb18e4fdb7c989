import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { amountLine, decimal, type Line, megabytes } from '../measure/line.ts';
import { median, spread } from '../measure/median.ts';
import { type Measured, sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

const script = fileURLToPath(new URL('../children/check-registry.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The most that time and memory may grow if the number of records grows tenfold. */
const MOST = 11;

/**
 * Synthetic registries of a thousand, ten thousand and a hundred thousand commitments, each compared with the registry of a
 * tenth of the size. Records are made as values and never parsed. The time excludes making them; the memory includes it.
 */
export const growth: Row = {
  name: 'growth',
  run: () => {
    const first = step(1000);
    // If time grew with the square of the records, the largest registry would take an hour.
    return first.times <= MOST ? [...first.lines, ...step(10_000).lines] : [...first.lines, leftOut];
  },
};

const leftOut: Line = {
  row: 'a synthetic registry of 100,000 commitments',
  ours: 'not run: what is above grows too fast',
  beside: '–',
  ratio: '–',
  reach: `≤ ${MOST} ×`,
  reached: '**no**',
};

/** Compares a registry of the given number of commitments with one of ten times as many. */
function step(size: number): { readonly times: number; readonly lines: readonly Line[] } {
  const programOf = (many: number) => ({ args: ['--import', tsx, script, String(many)], cwd: dirname(script) });
  const of = sideBySide({ less: programOf(size), more: programOf(size * 10) }, 3);
  const [more, less] = [of('more'), of('less')];
  const [moreTimes, lessTimes] = [checking(more), checking(less)];
  const times = median(moreTimes) / median(lessTimes);
  const memory = more.peak / less.peak;
  const row = `a synthetic registry of ${many(size * 10)} commitments beside one of ${many(size)}: time`;
  const reach = `≤ ${MOST} ×`;
  return {
    times,
    lines: [
      amountLine(row, time(moreTimes), time(lessTimes), `${decimal(times)} ×`, reach, times <= MOST),
      amountLine('… memory', megabytes(more.peak), megabytes(less.peak), `${decimal(memory)} ×`, reach, memory <= MOST),
    ],
  };
}

const many = (count: number): string => count.toLocaleString('en');

const time = (values: readonly number[]): string =>
  `${decimal(median(values), 0)} ms ±${Math.round(spread(values) * 50)} %`;

/** The script prints the time for making the registry and the time for checking it. */
function checking({ samples }: Measured): readonly number[] {
  return samples.map(({ out }) => Number(out.trim().split(' ')[1]));
}
