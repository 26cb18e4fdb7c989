import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { amountLine, cell, decimal, timeLine } from '../measure/line.ts';
import { median } from '../measure/median.ts';
import { type Measured, sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

const script = fileURLToPath(new URL('../children/make-data.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The most that the time may grow if records grow tenfold. */
const MOST = 11;

/** Making the data of 10,000 commitments beside 1,000, and importing one small record of each. */
export const dataGrowth: Row = {
  name: 'data-growth',
  run: ({ place }) => {
    const folderOf = (count: number): string => join(place.folder, `data-${count}`);
    for (const count of [1000, 10_000]) mkdirSync(folderOf(count));
    const making = (count: number) => ({
      args: ['--import', tsx, script, `${count}`, folderOf(count)],
      cwd: dirname(script),
    });
    const made = sideBySide({ less: making(1000), more: making(10_000) }, 3);
    const times = median(timesOf(made('more'))) / median(timesOf(made('less')));
    const importing = (count: number) => {
      const folder = join(folderOf(count), 'records/organisations');
      const code = `import ${JSON.stringify(pathToFileURL(join(folder, firstIn(folder))).href)}`;
      return { args: ['--no-warnings', '--input-type=module', '--eval', code], cwd: place.folder, isBare: true };
    };
    const imported = sideBySide({ less: importing(1000), more: importing(10_000) }, 31);
    return [
      amountLine(
        'making the data of 10,000 commitments beside 1,000',
        cell(made('more')),
        cell(made('less')),
        `${decimal(times)} ×`,
        `≤ ${MOST} ×`,
        times <= MOST,
      ),
      timeLine('import of one record of 10,000 beside 1,000', imported('more'), imported('less'), { limit: 1.05 }),
    ];
  },
};

/** The script prints how long making took, without starting and writing. */
function timesOf({ samples }: Measured): readonly number[] {
  return samples.map(({ out }) => Number(out));
}

function firstIn(folder: string): string {
  return readdirSync(folder).find((file) => file.endsWith('.js')) ?? '';
}
