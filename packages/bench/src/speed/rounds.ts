import { type Program, type Sample, sampleOf } from './child.ts';
import { median, spread } from './median.ts';

/** What a program took over all rounds. */
export interface Measured {
  readonly samples: readonly Sample[];
  /** Median milliseconds. */
  readonly ms: number;
  /** Spread of the middle half of the milliseconds, as a part of the median. */
  readonly noise: number;
  /** Median peak of memory in bytes. */
  readonly peak: number;
}

/**
 * Measures programs side by side: one run of each in turn, round after round, so that what else the machine does bears
 * on all alike. A first round only warms the caches of the file system.
 *
 * @param programs what to measure, by name
 * @param rounds how often
 */
export function sideBySide<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
): (name: Name) => Measured {
  const entries = Object.entries<Program>(programs);
  const samples = new Map<string, Sample[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, program] of entries) {
      const sample = sampleOf(program);
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  return (name) => measured(samples.get(name) ?? []);
}

/**
 * The median of the ratios of the rounds. Both runs of a round follow each other, so that a machine that slows down
 * over the rounds does not tilt it.
 */
export function ratioOf(ours: Measured, beside: Measured): number {
  return median(ours.samples.map(({ ms }, round) => ms / (beside.samples[round]?.ms ?? Number.NaN)));
}

function measured(samples: readonly Sample[]): Measured {
  const times = samples.map(({ ms }) => ms);
  return { samples, ms: median(times), noise: spread(times), peak: median(samples.map(({ peak }) => peak)) };
}
