import { amountLine, cell, decimal, megabytes, timeLine } from '../measure/line.ts';
import { sideBySide } from '../measure/rounds.ts';
import type { Inputs, Row } from '../measure/row.ts';

/** The command on updates as NDJSON, with the schema and all rules: its time, its memory, and the memory of each record. */
export const allRules: Row = {
  name: 'all-rules',
  run: (inputs) => {
    const { place, lines } = inputs;
    const file = lines(100_000);
    const of = sideBySide(
      {
        ours: { args: [place.cli, 'validate', file], cwd: place.folder },
        beside: { args: [place.script('parse-lines.js'), file], cwd: place.folder },
      },
      7,
    );
    const { peak } = of('ours');
    return [
      timeLine('the same, all rules on', of('ours'), of('beside'), { limit: 2.5 }),
      amountLine('… its peak memory', megabytes(peak), '–', '–', '≤ 200 MB', peak <= 200e6),
      growth(inputs),
    ];
  },
};

/** Peak memory that each record adds beyond the first hundred thousand. */
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
    '≤ 200 bytes a record',
    bytes <= 200,
  );
}
