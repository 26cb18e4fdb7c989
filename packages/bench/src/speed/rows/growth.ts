import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { amountLine, decimal, type Line, megabytes } from '../line.ts';
import { median, spread } from '../median.ts';
import { type Measured, sideBySide } from '../rounds.ts';
import type { Row } from '../row.ts';

const script = fileURLToPath(new URL('../children/check-registry.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The most that time and memory may grow where records grow tenfold. */
const MOST = 11;

/**
 * Synthetic registries of a thousand, ten thousand and a hundred thousand commitments, each beside the one a tenth its
 * size. Records come as values: neither parsing nor making them is part of the time, though both are of the memory.
 */
export const growth: Row = {
  name: 'growth',
  run: () => {
    const first = step(1000);
    // What grows with the square of the records would take an hour on the largest.
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

/** Compares a registry of ten times as many commitments as given. */
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

/** The script prints what making the registry took, and what checking it took. */
function checking({ samples }: Measured): readonly number[] {
  return samples.map(({ out }) => Number(out.trim().split(' ')[1]));
}
