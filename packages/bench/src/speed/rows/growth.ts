import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { amountLine, decimal, megabytes } from '../line.ts';
import { median, spread } from '../median.ts';
import { sideBySide } from '../rounds.ts';
import type { Row } from '../row.ts';

const script = fileURLToPath(new URL('../children/check-registry.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Synthetic registries of a thousand, ten thousand and a hundred thousand commitments, each beside the one ten times as
 * small. Records come as values: neither parsing nor making them is part of the time, though both are of the memory.
 */
export const growth: Row = {
  name: 'growth',
  run: () => {
    const programOf = (size: number) => ({ args: ['--import', tsx, script, String(size)], cwd: dirname(script) });
    const of = sideBySide({ '1,000': programOf(1000), '10,000': programOf(10_000), '100,000': programOf(100_000) }, 3);
    const sizes = ['1,000', '10,000', '100,000'] as const;
    return sizes.slice(1).flatMap((size, index) => {
      const smaller = sizes[index] ?? size;
      const [more, less] = [of(size), of(smaller)];
      const [moreTimes, lessTimes] = [checking(more.samples), checking(less.samples)];
      const times = median(moreTimes) / median(lessTimes);
      const memory = more.peak / less.peak;
      const row = `a synthetic registry of ${size} commitments beside one of ${smaller}`;
      return [
        amountLine(`${row}: time`, time(moreTimes), time(lessTimes), `${decimal(times)} ×`, '≤ 11 ×', times <= 11),
        amountLine(
          '… memory',
          megabytes(more.peak),
          megabytes(less.peak),
          `${decimal(memory)} ×`,
          '≤ 11 ×',
          memory <= 11,
        ),
      ];
    });
  },
};

const time = (values: readonly number[]): string =>
  `${decimal(median(values), 0)} ms ±${Math.round(spread(values) * 50)} %`;

/** The script prints what making the registry took, and what checking it took. */
function checking(samples: readonly { readonly out: string }[]): readonly number[] {
  return samples.map(({ out }) => Number(out.trim().split(' ')[1]));
}
