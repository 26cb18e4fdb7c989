import { amountLine, cell, decimal, megabytes, timeLine } from '../line.ts';
import { ratioOf, sideBySide } from '../rounds.ts';
import type { Inputs, Row } from '../row.ts';

/** Updates as NDJSON against the schema and every rule, by the command; memory, its growth, and two threads. */
export const allRules: Row = {
  name: 'all-rules',
  run: (inputs) => {
    const { place, lines } = inputs;
    const file = lines(100_000);
    const of = sideBySide(
      {
        ours: { args: [place.cli, 'validate', file], cwd: place.folder },
        beside: { args: [place.script('parse-lines.js'), file], cwd: place.folder },
        two: { args: [place.cli, 'validate', '--jobs', '2', file], cwd: place.folder },
      },
      7,
    );
    const [one, two] = [of('ours'), of('two')];
    const faster = ratioOf(one, two);
    const limit = { limit: 2.3, goal: { name: 'excellent', most: 1.8 } };
    const peak = (jobs: number, bytes: number) =>
      amountLine(
        `… its peak memory, ${jobs} thread${jobs === 1 ? '' : 's'}`,
        megabytes(bytes),
        '–',
        '–',
        '≤ 150 MB',
        bytes <= 150e6,
      );
    return [
      timeLine('the same, all rules on', one, of('beside'), limit),
      peak(1, one.peak),
      growth(inputs),
      amountLine(
        '… one thread beside `--jobs 2`',
        cell(one),
        cell(two),
        `${decimal(faster)} ×`,
        '≥ 1.5 ×',
        faster >= 1.5,
      ),
      peak(2, two.peak),
    ];
  },
};

/** What a record adds to the peak of memory beyond the first hundred thousand. */
function growth({ place, lines }: Inputs) {
  const programOf = (count: number) => ({ args: [place.cli, 'validate', lines(count)], cwd: place.folder });
  const of = sideBySide({ less: programOf(100_000), more: programOf(300_000) }, 5);
  const [less, more] = [of('less'), of('more')];
  const bytes = (more.peak - less.peak) / 200_000;
  const row = '… its memory at 300,000 beside 100,000';
  return amountLine(
    row,
    cell(more),
    cell(less),
    `${decimal(bytes, 1)} bytes a record`,
    '≤ 64 bytes a record',
    bytes <= 64,
  );
}
