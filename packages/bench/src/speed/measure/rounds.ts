import { type Program, type Sample, sampleOf } from './child.ts';
import { median, spread } from './median.ts';

/** Time and memory of a program over all rounds. */
export interface Measured {
  readonly samples: readonly Sample[];
  /** Median milliseconds. */
  readonly ms: number;
  /** Half the interquartile range of the milliseconds, relative to the median. */
  readonly noise: number;
  /** Median peak of memory in bytes. */
  readonly peak: number;
}

/**
 * Measures programs side by side. In each round, every program runs once, so that other load on the machine affects all of
 * them alike. An extra first round only fills the caches of the file system.
 *
 * @param programs the programs, by name
 * @param rounds number of rounds
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
 * The median of the ratios of all rounds. The two runs of a round follow each other directly, so that a machine that slows
 * down does not bias the ratio.
 */
export function ratioOf(ours: Measured, beside: Measured): number {
  return median(ours.samples.map(({ ms }, round) => ms / (beside.samples[round]?.ms ?? Number.NaN)));
}

function measured(samples: readonly Sample[]): Measured {
  const times = samples.map(({ ms }) => ms);
  return { samples, ms: median(times), noise: spread(times), peak: median(samples.map(({ peak }) => peak)) };
}
