import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { amountLine, cell, decimal, type Line, timeLine } from '../measure/line.ts';
import { median } from '../measure/median.ts';
import type { Place } from '../measure/place.ts';
import { type Measured, sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

const script = fileURLToPath(new URL('../children/make-data.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The most that the time may grow, relative to the number of records. */
const MOST = 1.1;

/**
 * Making the data of more and more commitments, and importing one of them. With 10,000 commitments the registry has more
 * than 5,000 records, above which a commitment is imported with its agreement.
 */
export const dataGrowth: Row = {
  name: 'data-growth',
  run: ({ place }) => [...makingLines(place), ...importLines(place)],
};

function folderOf({ folder }: Place, count: number): string {
  return join(folder, `data-${count}`);
}

function makingLines(place: Place): readonly Line[] {
  const making = (count: number) => {
    const folder = folderOf(place, count);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return { args: ['--import', tsx, script, `${count}`, folder], cwd: dirname(script) };
  };
  const made = sideBySide({ once: making(1000), thrice: making(3000), tenfold: making(10_000) }, 3);
  const line = (times: number, more: Measured): Line => {
    const ratio = median(timesOf(more)) / median(timesOf(made('once')));
    const row = `making the data of ${(times * 1000).toLocaleString('en')} commitments beside 1,000`;
    const reach = `≤ ${decimal(MOST * times, 1)} ×`;
    return amountLine(row, cell(more), cell(made('once')), `${decimal(ratio)} ×`, reach, ratio <= MOST * times);
  };
  return [line(3, made('thrice')), line(10, made('tenfold'))];
}

/** The script prints how long making took the processor, without starting and writing. */
function timesOf({ samples }: Measured): readonly number[] {
  return samples.map(({ out }) => Number(out));
}

function importLines(place: Place): readonly Line[] {
  const importing = (count: number, folder: 'records/commitments' | 'agreements') => {
    const made = folderOf(place, count);
    copyFileSync(join(place.release, '../by-id.js'), join(made, 'by-id.js'));
    const code = `import ${JSON.stringify(pathToFileURL(firstIn(join(made, folder))).href)}`;
    return { args: ['--no-warnings', '--input-type=module', '--eval', code], cwd: place.folder, isBare: true };
  };
  const of = sideBySide(
    {
      one1000: importing(1000, 'records/commitments'),
      one3000: importing(3000, 'records/commitments'),
      agreement1000: importing(1000, 'agreements'),
      agreement10000: importing(10_000, 'agreements'),
    },
    31,
  );
  return [
    timeLine('import of one commitment of 3,000 beside 1,000', of('one3000'), of('one1000'), { limit: 1.05 }),
    timeLine(
      'import of one commitment of 10,000, with its agreement, beside the agreement of 1,000',
      of('agreement10000'),
      of('agreement1000'),
      { limit: 1.05 },
    ),
  ];
}

function firstIn(folder: string): string {
  const [first = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort();
  return join(folder, first);
}
